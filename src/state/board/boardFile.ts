import { boardRows } from '../../core/publish/boardRows';
import { originOf, type BoardQuestion } from '../../core/viewmodels/board/boardWatch';
import { BOARD_FILE, readBoard, writeBoard } from '../../core/viewmodels/board/boardText';
import type { DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import { chosenText } from '../chosenText';
import { today } from '../clock';
import { saveTable } from '../saveTable';
import { saveText } from '../saveText';
import { useStore } from '../store';
import { replaceBoard, useBoard } from './boardStore';

/** Saves the board as a file that opens here again. */
export function saveBoard(): void {
  saveText(`board-${today()}.json`, writeBoard(useBoard.getState().board), 'application/json');
}

/** Takes the board of a file in place of the one that is open; what is wrong in the file is told, and changes nothing. */
export async function openBoard(file: Blob): Promise<void> {
  const read = readBoard(await chosenText(file, BOARD_FILE.most));
  if (read.ok) replaceBoard(read.value);
  else useBoard.setState({ faults: read.faults });
}

/** Saves the situation of a day as a CSV table: above its header what it says, and that people typed it in. */
export function saveSituation(
  watch: DailyWatch,
  question: Omit<BoardQuestion, 'thresholds'>,
  about: readonly string[],
): void {
  const { nameOf } = useStore.getState().language;
  const { points } = useBoard.getState().board;
  const { day, direction } = question;
  const rows = watch.places.flatMap((place) => {
    const point = points.find(({ id }) => id === place.place);
    if (!point) return [];
    return {
      ...point,
      name: nameOf(point.names),
      governorate: nameOf(point.governorate),
      statusSource: point.source,
      value: place.value,
      isFloor: place.isFloor,
      origin: originOf(point, question),
      people: place.capacity?.people ?? point.capacity,
      use: place.capacity?.use ?? null,
      signal: place.signal,
      reason: place.empty ?? place.why ?? '',
      mean: place.baseline?.mean ?? null,
      limit: place.limit,
      influxSince: place.influx?.since ?? null,
    };
  });
  saveTable(`board-${direction}-${day}`, boardRows(day, direction, rows), about);
}
