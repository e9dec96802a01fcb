import type { PlaceId } from '../../core/domain/place';
import type { BoardPoint } from '../../core/viewmodels/board/board';
import { freeId, newPoint } from '../../core/viewmodels/board/newBoard';
import { withCrossings, withPlaces } from '../../core/viewmodels/board/takeOver';
import { changeBoard, useBoard } from '../../state/board/boardStore';
import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';
import { keepFocus } from './keepFocus';
import type { FileOfBoard } from './useFlowOfFile';

interface Props {
  readonly flow: FileOfBoard | null;
  /** Hears of a point that was added by hand. */
  readonly onAdd: (id: string) => void;
}

/** Ways to more points: by hand, those of the list of crossings, those that a file counts. */
export function MorePoints({ flow, onAdd }: Props) {
  const { t } = useStore((store) => store.language);
  const points = useBoard((store) => store.board.points);
  const crossings = useStore((store) => valueOf(store.context)?.crossings);
  const shipped = useStore((store) => store.shipped);
  const governorateOf = (place: PlaceId) => shipped?.places.find(({ id }) => id === place)?.names ?? null;
  const ofList = withCrossings(points, crossings ?? [], governorateOf);
  const ofFile = flow ? withPlaces(points, flow.places, flow.placeOf) : points;
  const add = () => {
    const id = freeId('point', points);
    changeBoard({ points: [...points, newPoint(id, { en: '' })] });
    onAdd(id);
  };
  const take = (all: readonly BoardPoint[]) => keepFocus(() => changeBoard({ points: all }));
  const [inList, inFile] = [ofList.length - points.length, ofFile.length - points.length];
  const taken = flow?.placeOf.size ?? 0;
  return (
    <>
      {flow && (
        <p className="soft">
          {t(taken === 0 ? 'board-file-none' : 'board-file', {
            file: flow.series.file,
            points: { count: taken },
          })}
        </p>
      )}
      <p className="board-actions">
        <button type="button" className="button" onClick={add}>
          {t('board-add-point')}
        </button>
        {inList > 0 && (
          <button type="button" className="button" onClick={() => take(ofList)}>
            {t('board-add-list', { count: { count: inList } })}
          </button>
        )}
        {inFile > 0 && (
          <button type="button" className="button" onClick={() => take(ofFile)}>
            {t('board-add-file', { count: { count: inFile } })}
          </button>
        )}
      </p>
    </>
  );
}
