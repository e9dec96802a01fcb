import { useMemo, useState } from 'react';
import type { FileUnderstanding } from '../../core/ingest/fileUnderstanding';
import {
  filteredIssues,
  issueKinds,
  SEVERITIES,
  severityCounts,
  type IssueFilter,
} from '../../core/viewmodels/doctor/issueList';
import { saveIssues } from '../../state/issuesFile';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';
import { IssueKindShown } from './IssueKindShown';
import './issues.css';

interface Props {
  readonly id: string;
  readonly told: FileUnderstanding;
}

/** Everything that was found in a file, grouped and counted; narrowed by severity and by text. */
export function IssueList({ id, told }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const [filter, setFilter] = useState<IssueFilter>({ severity: 'all', text: '' });
  const { issues } = told;
  const counts = useMemo(() => severityCounts(issues), [issues]);
  const kinds = useMemo(
    () => issueKinds(filteredIssues(issues, filter, (code) => t(`issue-${code}`))),
    [issues, filter, t],
  );
  if (issues.length === 0) return <p>{t('issues-none')}</p>;
  return (
    <div className="issues">
      <div className="issues-filter">
        <Segments
          label={t('issues-severity')}
          options={[
            { value: 'all' as const, text: t('severity-all') },
            ...SEVERITIES.filter((severity) => counts[severity] > 0).map((value) => ({
              value,
              text: `${t(`severity-${value}`)} (${formats.count(counts[value])})`,
            })),
          ]}
          chosen={filter.severity}
          onChoose={(severity) => setFilter({ ...filter, severity })}
        />
        <input
          type="search"
          aria-label={t('issues-search')}
          placeholder={t('issues-search')}
          value={filter.text}
          onChange={({ target }) => setFilter({ ...filter, text: target.value })}
        />
        <button type="button" className="button" onClick={() => saveIssues(told)}>
          {t('issues-download')}
        </button>
      </div>
      {kinds.length === 0 && <p role="status">{t('issues-no-match')}</p>}
      {kinds.map((kind) => (
        <IssueKindShown key={`${kind.severity} ${kind.code}`} id={id} told={told} kind={kind} />
      ))}
    </div>
  );
}
