import { create } from 'zustand';
import type { Board, BoardPoint, Phase } from '../../core/viewmodels/board/board';
import { hasTaken, isBack, withTaken, type Taking } from '../../core/viewmodels/board/withTaken';
import { newBoard } from '../../core/viewmodels/board/newBoard';
import type { FieldFault } from '../../core/domain/ownFile/fieldFault';
import { followBoard, keepBoard, keptBoard } from './boardKept';

/** The board of a workshop, apart from the figures of any source. */
interface BoardStore {
  readonly board: Board;
  /** What stood here before it was replaced as a whole, or what was taken of it; null for nothing. */
  readonly before: Board | Taking | null;
  /** What another window took off the board last; null for nothing, or nothing that is not back. */
  readonly lost: Taking | null;
  /** What is wrong in the text that was to be read last; empty when that was read. */
  readonly faults: readonly FieldFault[];
  /** False where this browser keeps nothing. */
  readonly isKept: boolean;
}

export const useBoard = create<BoardStore>()(() => {
  const { board, faults } = keptBoard();
  return { board: board ?? newBoard(), before: null, lost: null, faults, isKept: true };
});

followBoard((board) => {
  const { board: before, lost, isKept } = useBoard.getState();
  if (!isKept) return;
  const taking = { before, after: board };
  if (hasTaken(taking)) useBoard.setState({ board, lost: taking });
  else useBoard.setState({ board, lost: lost && isBack(lost, board) ? null : lost });
});

/** Changes parts of the board, and keeps it. */
export function changeBoard(change: Partial<Board>): void {
  take({ ...useBoard.getState().board, ...change });
}

/** The same where something is taken away by it, with a way back that keeps what is written meanwhile. */
export function takeFromBoard(change: Partial<Board>): void {
  const before = useBoard.getState().board;
  const after = { ...before, ...change };
  take(after);
  useBoard.setState({ before: { before, after }, faults: [] });
}

/** Another board in the place of this one, with a way back. */
export function replaceBoard(board: Board): void {
  const before = useBoard.getState().board;
  take(board);
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
  if (isLoss) takeFromBoard({ checklists });
  else changeBoard({ checklists });
}

/** Begins with an empty board and the shipped checklists. */
export function beginAnew(): void {
  replaceBoard(newBoard());
}

/** Brings back what was taken away last, or the board of before, when that of now can be brought back in turn. */
export function bringBack(): void {
  const { board, before } = useBoard.getState();
  if (!before) return;
  if ('points' in before) return replaceBoard(before);
  take(withTaken(board, before));
  useBoard.setState({ before: null });
}

/** Puts back what another window took off the board. What was written since stays. */
export function putBack(): void {
  const { board, lost } = useBoard.getState();
  if (!lost) return;
  take(withTaken(board, lost));
  useBoard.setState({ lost: null });
}

function take(board: Board): void {
  useBoard.setState({ board, isKept: keepBoard(board) });
}
