import { issueKinds } from '../../core/viewmodels/doctor/issueList';
import { saveIssues } from '../../state/issuesFile';
import { useStore } from '../../state/store';
import type { UserFile } from '../../state/userFile';
import { IssueExamples } from './IssueExamples';
import { RowSum } from './RowSum';
import './issues.css';

/** A table that stands around figures: what it is about, whose figures take it, and which of its rows are not right. */
export function ContextPanel({ file }: { readonly file: UserFile }) {
  const { t } = useStore((store) => store.language);
  const files = useStore((store) => store.files);
  const shipped = useStore((store) => store.shipped);
  const { name, context } = file;
  if (!context) return null;
  const { role, count, issues, datasets } = context;
  const open = [shipped, ...files.map(({ dataset }) => dataset)];
  const around = open.filter((one) => one !== null).filter(({ id }) => datasets.includes(id));
  return (
    <section className="file-panel" aria-label={name}>
      <p>
        <strong>{t('context-what', { role: t(`context-${role}`) })}</strong>
      </p>
      <p>
        {around.length === 0
          ? t('context-unused')
          : t('context-used', { datasets: { list: around.map((one) => one.name) } })}{' '}
        <span className="soft">{t('context-why')}</span>
      </p>
      <RowSum rows={count} />
      {issues.length > 0 && (
        <div className="issues">
          <p>
            <button type="button" className="button" onClick={() => saveIssues({ file: name, issues })}>
              {t('issues-download')}
            </button>
          </p>
          {issueKinds(issues).map((kind) => (
            <article
              key={`${kind.severity} ${kind.code}`}
              className="issue"
              data-severity={kind.severity}
              aria-label={t(`issue-${kind.code}`)}
            >
              <h4>
                <span className="issue-severity">{t(`severity-${kind.severity}`)}</span>{' '}
                {t(`issue-${kind.code}`)}{' '}
                <span className="issue-count soft">{t('issue-times', { count: { count: kind.count } })}</span>
              </h4>
              <IssueExamples kind={kind} />
            </article>
          ))}
        </div>
      )}
    </section>
  );
}
