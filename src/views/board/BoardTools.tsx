import { openBoard, saveBoard } from '../../state/board/boardFile';
import { beginAnew, bringBack, putBack, useBoard } from '../../state/board/boardStore';
import { useStore } from '../../state/store';
import { FileButton } from '../panels/FileButton';
import { FileFaults } from '../workshop/FileFaults';
import { LostElsewhere } from '../workshop/LostElsewhere';
import { Replaced } from '../workshop/Replaced';
import { keepFocus } from './keepFocus';

/** The board as a file of its own, and a new beginning that can be taken back. */
export function BoardTools() {
  const { t } = useStore((store) => store.language);
  const { before, lost, faults, isKept } = useBoard();
  return (
    <div className="board-tools">
      {faults.length > 0 && (
        <FileFaults lead={t('board-unread', { faults: { count: faults.length } })} faults={faults} />
      )}
      {!isKept && <p role="alert">{t('board-not-kept')}</p>}
      {lost && <LostElsewhere text={t('board-lost')} onPutBack={() => keepFocus(putBack)} />}
      {before && <Replaced onBringBack={() => keepFocus(bringBack)} />}
      <p className="board-actions">
        <button type="button" className="button" onClick={saveBoard}>
          {t('board-save')}
        </button>
        <FileButton text={t('board-open')} accept=".json" onFile={(file) => void openBoard(file)} />
        <button type="button" className="button" onClick={beginAnew}>
          {t('board-anew')}
        </button>
      </p>
    </div>
  );
}
