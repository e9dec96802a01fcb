import type { FileReport } from '../../core/domain/dataset';
import { cancelLoading, openFile, openShippedAgain } from '../../state/loading';
import { useStore } from '../../state/store';
import { Dialog } from './Dialog';

/** Opens a table of the user's in this browser: choose or drop it, see how it was read, or read why it was not. */
export function LoadDialog() {
  const { t, formats } = useStore((store) => store.language);
  const loading = useStore((store) => store.loading);
  const dataset = useStore((store) => store.dataset);
  const open = (file: File | undefined) => {
    if (file) void openFile(file);
  };
  const ownFile = dataset?.id.startsWith('file-') ?? false;
  const progress = loading.phase === 'running' ? loading.progress : null;
  return (
    <Dialog title={t('load-data')}>
      <p>{t('load-private')}</p>
      <label className="drop">
        <span>{t('load-drop')}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ target }) => open(target.files?.[0])}
        />
      </label>
      <p className="soft">{t('load-columns')}</p>
      <div role="status">
        {loading.phase === 'running' && (
          <p>
            {t('load-running', { rows: formats.count(progress?.rows ?? 0) })}{' '}
            <button type="button" className="linklike" onClick={cancelLoading}>
              {t('cancel')}
            </button>
          </p>
        )}
        {loading.phase === 'failed' && (
          <p className="load-failed">
            <strong>{t(`failure-${loading.failure.code}`, { detail: loading.failure.detail })}</strong>{' '}
            {t('failure-kept')}
          </p>
        )}
        {loading.phase !== 'running' &&
          ownFile &&
          dataset?.reports.map((report) => <Report key={report.file} report={report} />)}
      </div>
      {ownFile && (
        <p>
          <button type="button" className="button" onClick={openShippedAgain}>
            {t('load-shipped')}
          </button>
        </p>
      )}
    </Dialog>
  );
}

/** How the rows of a file were used, and what was found in them. */
function Report({ report }: { readonly report: FileReport }) {
  const { t, formats } = useStore((store) => store.language);
  const { physical, records, skipped, rejected } = report.rows;
  return (
    <>
      <h3>{report.file}</h3>
      <p>
        {t('report-rows', {
          records: formats.count(records),
          skipped: formats.count(skipped),
          rejected: formats.count(rejected),
          physical: formats.count(physical),
        })}
      </p>
      <ul className="report-issues">
        {report.issues.map(({ code, column, count, severity, examples }) => (
          <li key={code + column} data-severity={severity}>
            {t(`issue-${code}`)}{' '}
            <span className="soft">
              {t('report-issue', {
                count: { count },
                column: column || '–',
                row: formats.count(examples[0]?.row ?? 0),
                text: examples[0]?.text || '–',
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
