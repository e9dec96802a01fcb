import { openBoard, saveBoard } from '../../state/board/boardFile';
import { beginAnew, bringBack, useBoard } from '../../state/board/boardStore';
import { useStore } from '../../state/store';

const SHOWN_FAULTS = 5;

/** The board as a file of its own, and a new beginning that can be taken back. */
export function BoardTools() {
  const { t } = useStore((store) => store.language);
  const { before, faults, isKept } = useBoard();
  return (
    <div className="board-tools">
      {faults.length > 0 && (
        <div role="alert">
          <p>{t('board-unread', { faults: { count: faults.length } })}</p>
          <ul>
            {faults.slice(0, SHOWN_FAULTS).map(({ field, reason }) => (
              <li key={`${field} ${reason}`}>
                {field !== '' && (
                  <>
                    <bdi>
                      <code>{field}</code>
                    </bdi>
                    {': '}
                  </>
                )}
                {t(`board-fault-${reason}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isKept && <p role="alert">{t('board-not-kept')}</p>}
      {before && (
        <p role="status">
          {t('board-replaced')}{' '}
          <button type="button" className="linklike" onClick={bringBack}>
            {t('board-bring-back')}
          </button>
        </p>
      )}
      <p className="board-actions">
        <button type="button" className="button" onClick={saveBoard}>
          {t('board-save')}
        </button>
        <label className="button board-open">
          {t('board-open')}
          <input
            type="file"
            accept=".json"
            className="visually-hidden"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void openBoard(file);
              target.value = ''; // the same file may be opened again
            }}
          />
        </label>
        <button type="button" className="button" onClick={beginAnew}>
          {t('board-anew')}
        </button>
      </p>
    </div>
  );
}
