import { closeFile } from '../../state/closeFile';
import { chooseFile } from '../../state/userFiles';
import { useStore } from '../../state/store';
import type { UserFile } from '../../state/userFile';

/** The open files, each with how it stands; the one that is looked at is marked. */
export function FileList() {
  const { t } = useStore((store) => store.language);
  const files = useStore((store) => store.files);
  const chosen = useStore((store) => store.file);
  return (
    <nav className="file-list" aria-label={t('files-label')}>
      <ul>
        <li>
          <button type="button" aria-current={chosen === null} onClick={() => chooseFile(null)}>
            {t('files-shipped')}
          </button>
        </li>
        {files.map((file) => (
          <li key={file.id}>
            <button type="button" aria-current={chosen === file.id} onClick={() => chooseFile(file.id)}>
              <bdi>{file.name}</bdi>{' '}
              <span className="soft">
                {t(file.context ? `context-${file.context.role}` : `file-state-${stateOf(file)}`)}
              </span>
            </button>
            <button
              type="button"
              className="file-close"
              aria-label={t('file-close', { file: file.name })}
              onClick={() => closeFile(file.id)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function stateOf({ reading, told }: UserFile): 'queued' | 'running' | 'open' | 'waiting' | 'failed' {
  if (reading.phase !== 'ended') return reading.phase;
  return told?.waitsFor ? 'waiting' : 'open';
}
