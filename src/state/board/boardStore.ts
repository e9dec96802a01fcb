import { create } from 'zustand';
import type { Board, BoardPoint, Phase } from '../../core/viewmodels/board/board';
import { newBoard } from '../../core/viewmodels/board/newBoard';
import type { FieldFault } from '../../core/domain/ownFile/fieldFault';
import { followBoard, keepBoard, keptBoard } from './boardKept';

/** The board of a workshop, apart from the figures of any source. */
interface BoardStore {
  readonly board: Board;
  /** What stood here before it was taken away or replaced as a whole; null for nothing. */
  readonly before: Board | null;
  /** What is wrong in the text that was to be read last; empty when that was read. */
  readonly faults: readonly FieldFault[];
  /** False where this browser keeps nothing. */
  readonly isKept: boolean;
}

export const useBoard = create<BoardStore>()(() => {
  const { board, faults } = keptBoard();
  return { board: board ?? newBoard(), before: null, faults, isKept: true };
});

followBoard((board) => {
  if (useBoard.getState().isKept) useBoard.setState({ board });
});

/** Changes parts of the board, and keeps it. */
export function changeBoard(change: Partial<Board>): void {
  take({ ...useBoard.getState().board, ...change });
}

/** The same where something is lost by it, with a way back. */
export function replaceBoard(change: Partial<Board>): void {
  const before = useBoard.getState().board;
  take({ ...before, ...change });
  useBoard.setState({ before, faults: [] });
}

/** Changes one point. */
export function changePoint(id: string, change: Partial<BoardPoint>): void {
  const { points } = useBoard.getState().board;
  changeBoard({ points: points.map((point) => (point.id === id ? { ...point, ...change } : point)) });
}

/** Changes the lines of one phase. */
export function changeChecklist(phase: Phase, lines: Board['checklists'][Phase], isLoss = false): void {
  const checklists = { ...useBoard.getState().board.checklists, [phase]: lines };
  if (isLoss) replaceBoard({ checklists });
  else changeBoard({ checklists });
}

/** Begins with an empty board and the shipped checklists. */
export function beginAnew(): void {
  replaceBoard(newBoard());
}

/** Brings back what was there before the last loss; what stands here now can be brought back in turn. */
export function bringBack(): void {
  const { before } = useBoard.getState();
  if (before) replaceBoard(before);
}

function take(board: Board): void {
  useBoard.setState({ board, isKept: keepBoard(board) });
}
