import type { Board } from '../../core/viewmodels/board/board';
import { readBoard, writeBoard } from '../../core/viewmodels/board/boardText';
import { keepUnder, keptUnder } from '../browserStorage';
import type { FieldFault } from '../../core/domain/ownFile/fieldFault';

const NAME = 'nuzuh.board';
/** Where a text goes that could not be read, before another takes its place. */
const UNREAD = 'nuzuh.board.unread';

/** The board that this browser keeps, null for none; with what is wrong in one that cannot be read. */
export interface KeptBoard {
  readonly board: Board | null;
  readonly faults: readonly FieldFault[];
}

/** Reads the board of this browser. One that cannot be read is put aside, not written over. */
export function keptBoard(): KeptBoard {
  const text = keptUnder(NAME);
  if (text === null) return { board: null, faults: [] };
  const read = readBoard(text);
  if (read.ok) return { board: read.value, faults: [] };
  keepUnder(UNREAD, text);
  return { board: null, faults: read.faults };
}

/** Keeps a board in this browser alone; false where it cannot be kept, and lasts as long as the page. */
export function keepBoard(board: Board): boolean {
  return keepUnder(NAME, writeBoard(board));
}
