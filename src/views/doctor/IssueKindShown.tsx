import { deedOf, themeOf } from '../../core/viewmodels/doctor/issueAdvice';
import type { IssueKind } from '../../core/viewmodels/doctor/issueList';
import type { FileUnderstanding } from '../../core/ingest/fileUnderstanding';
import { useStore } from '../../state/store';
import { IssueExamples } from './IssueExamples';
import { IssueRemedy } from './IssueRemedy';

interface Props {
  readonly id: string;
  readonly told: FileUnderstanding;
  readonly kind: IssueKind;
}

const MOST_COLUMNS = 4;

/** One kind of issue: what it is, why it matters, what was done, what can be done, and where it stands. */
export function IssueKindShown({ id, told, kind }: Props) {
  const { t } = useStore((store) => store.language);
  const { code, severity, count, columns } = kind;
  const listed = columns.slice(0, MOST_COLUMNS).map((column) => ({ en: column }));
  return (
    <article className="issue" data-severity={severity} aria-label={t(`issue-${code}`)}>
      <h4>
        <span className="issue-severity">{t(`severity-${severity}`)}</span> {t(`issue-${code}`)}{' '}
        <span className="issue-count soft">
          {t('issue-times', { count: { count } })}
          {columns.length > 0 &&
            ` ${t('issue-in-columns', {
              columns: { list: columns.length > MOST_COLUMNS ? [...listed, { en: '…' }] : listed },
            })}`}
        </span>
      </h4>
      <dl>
        <dt>{t('issue-why')}</dt>
        <dd>{t(`why-${themeOf(code)}`)}</dd>
        <dt>{t('issue-deed')}</dt>
        <dd>{t(`deed-${deedOf(code, severity)}`)}</dd>
      </dl>
      <IssueRemedy id={id} told={told} code={code} />
      <IssueExamples kind={kind} />
    </article>
  );
}
