import type { Board } from '../../core/viewmodels/board/board';
import { readBoard, writeBoard } from '../../core/viewmodels/board/boardText';
import type { FieldFault } from '../../core/domain/ownFile/fieldFault';
import { followOtherTabs, keepWork, keptWork, type Understood } from '../keptWork';

const NAME = 'nuzuh.board';

/** The board that this browser keeps, null for none; with what is wrong in one that cannot be read. */
export interface KeptBoard {
  readonly board: Board | null;
  readonly faults: readonly FieldFault[];
}

/** Reads the board of this browser. One that cannot be read is put aside, not written over. */
export function keptBoard(): KeptBoard {
  return keptWork(NAME, understood) ?? { board: null, faults: [] };
}

/** Hears of the board as another tab of this browser left it. */
export function followBoard(take: (board: Board) => void): void {
  followOtherTabs(NAME, understood, (kept) => kept?.board && take(kept.board));
}

/** Keeps a board in this browser alone; false where it cannot be kept, and lasts as long as the page. */
export function keepBoard(board: Board): boolean {
  return keepWork(NAME, writeBoard(board));
}

function understood(text: string): Understood<KeptBoard> {
  const read = readBoard(text);
  const value = read.ok ? { board: read.value, faults: [] } : { board: null, faults: read.faults };
  return { value, isWhole: read.ok };
}
