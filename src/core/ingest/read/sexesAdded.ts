import { CellState, hasValue } from '../../domain/cellState';
import type { Doubt } from '../../domain/issue';
import type { Answers } from '../answers';
import { cellText } from '../cellText';
import { parseGrouped } from '../parseGrouped';
import type { GroupingMark } from '../understanding';
import { saysNoAccess } from './noAccess';
import { putCell } from './putCell';
import { wordForNothing } from './wordsForNothing';

interface Figure {
  readonly state: CellState;
  readonly value: number;
  readonly upper: number;
  readonly doubt: Doubt | null;
}

const SUPPRESSED = '*';
const ZERO: Figure = { state: CellState.reported, value: 0, upper: 0, doubt: null };
const NONE: Figure = { ...ZERO, state: CellState.notReported };
const NO_ACCESS: Figure = { ...ZERO, state: CellState.noAccess };
const MISSING: Doubt = { code: 'missing_cell', severity: 'warning' };

/**
 * A row with the counts of columns that are added up, written into the first of each, as reports write them: with bounds,
 * as an estimate, or as a floor where one of them has no figure. Where none has, it is suppressed, or else without access,
 * if one of them is, and else as the first says. `markOf` gives the mark of digit groups of a column; `note` is told what
 * is to be said of each cell, as the sum stands nowhere in the file. O(columns).
 */
export function withSexesAdded(
  cells: readonly string[],
  added: readonly (readonly number[])[],
  markOf: (index: number) => GroupingMark,
  noneWords?: Answers['noneWords'],
  note?: (index: number, doubt: Doubt) => void,
): readonly string[] {
  const whole = [...cells];
  for (const columns of added) {
    const [first = 0] = columns;
    const texts = columns.map((index) => cells[index] ?? '');
    const figures = columns.map((index) => figureOf(cells[index] ?? '', markOf(index), noneWords));
    const counted = figures.filter(({ state }) => hasValue(state));
    columns.forEach((index, at) => {
      const figure = figures[at];
      const { state } = figure ?? NONE;
      const hasNone = state === CellState.notReported || state === CellState.noAccess;
      const isMissing = hasNone && counted.length > 0;
      const doubt = figure?.doubt ?? (isMissing ? MISSING : null);
      if (doubt) note?.(index, doubt);
    });
    if (counted.length === 0) {
      const isSuppressed = figures.some(({ state }) => state === CellState.suppressed);
      const telling = texts.find(saysNoAccess) ?? texts.find((text) => cellText(text) !== '') ?? '';
      putCell(whole, first, isSuppressed ? SUPPRESSED : telling);
    } else putCell(whole, first, sumOf(counted, counted.length < figures.length));
  }
  return whole;
}

function figureOf(text: string, mark: GroupingMark, noneWords: Answers['noneWords']): Figure {
  if (saysNoAccess(text)) return NO_ACCESS;
  const word = wordForNothing(text);
  if (word === 'zero' || (word === 'either' && noneWords === 'zero')) return ZERO;
  const { state, value, upper, issue, unit } = parseGrouped(text, mark);
  if (unit === 'families') return { ...NONE, doubt: { code: 'unit_in_cell', severity: 'error' } };
  if (word === null) return { state, value, upper, doubt: issue };
  const isOpen = word === 'either' && noneWords === undefined;
  return { state, value, upper, doubt: isOpen ? { code: 'none_word', severity: 'warning' } : MISSING };
}

function sumOf(figures: readonly Figure[], isFloor: boolean): string {
  const total = (of: (figure: Figure) => number) => figures.reduce((sum, figure) => sum + of(figure), 0);
  const value = Math.round(total((figure) => figure.value) * 10) / 10;
  const upper = isFloor ? Infinity : total((figure) => figure.upper);
  if (upper === Infinity) return `${Math.floor(value)}+`;
  if (upper > value + 1 / 2) return `${Math.floor(value)}-${Math.ceil(upper)}`;
  return figures.some(({ state }) => state === CellState.estimated) ? `~${value}` : String(value);
}
