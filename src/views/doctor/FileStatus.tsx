import { failureSentence } from '../../language/failureSentence';
import { readFile, stopReading } from '../../state/userFiles';
import { useStore } from '../../state/store';
import type { UserFile } from '../../state/userFile';

/** How the reading of a file stands: running, failed with a reason and a way on, or waiting for an answer. */
export function FileStatus({ file }: { readonly file: UserFile }) {
  const { t, formats } = useStore((store) => store.language);
  const hasFigures = useStore((store) => store.frame !== null);
  const { id, reading, told } = file;
  const waitsFor = reading.phase === 'ended' ? told?.waitsFor : null;
  return (
    <div className="file-status" role="status">
      {reading.phase === 'running' && (
        <p>
          {t('load-running', { rows: formats.count(reading.progress?.rows ?? 0) })}{' '}
          <button type="button" className="linklike" onClick={() => stopReading(id)}>
            {t('cancel')}
          </button>
        </p>
      )}
      {reading.phase === 'failed' && (
        <p className="doctor-failed">
          <strong>{failureSentence(reading.failure, t)}</strong> {hasFigures && t('failure-kept')}{' '}
          <button type="button" className="linklike" onClick={() => void readFile(id)}>
            {t('retry')}
          </button>
        </p>
      )}
      {waitsFor && (
        <p className="doctor-waits">
          <strong>{t(`waits-${waitsFor.code}`, { detail: waitsFor.detail })}</strong>{' '}
          {hasFigures && t('file-screen')}
        </p>
      )}
    </div>
  );
}
