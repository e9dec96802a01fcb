import { CellState, hasValue } from '../../domain/cellState';
import type { Unit } from '../../domain/measure';
import { cellText } from '../cellText';
import type { ColumnRole } from '../columnRole';
import type { ParsedCount } from '../parseCount';
import { parseGrouped } from '../parseGrouped';
import type { UnderstoodColumn } from '../understanding';

export type CountRole = Extract<ColumnRole, { is: 'count' }>;

const MOST_TEXTS = 50_000;

/** A column of counts: what its texts say, each different one read once. */
export class CountColumn {
  readonly role: CountRole;
  readonly column: UnderstoodColumn;
  readonly #parsed = new Map<string, ParsedCount>();

  constructor(column: UnderstoodColumn, role: CountRole) {
    this.column = column;
    this.role = role;
  }

  /** What a text says. A repeated text costs a look-up. */
  parse(text: string): ParsedCount {
    const known = this.#parsed.get(text);
    if (known) return known;
    const parsed = parseGrouped(text, this.column.grouping);
    if (this.#parsed.size < MOST_TEXTS) this.#parsed.set(text, parsed);
    return parsed;
  }

  /** The plain figure of a text, for sums; null when it gives none. */
  figure(text: string): number | null {
    const { state, value } = this.parse(text);
    return hasValue(state) ? value : null;
  }

  /** Whether the text names the other unit than the column's: `850 HH` among individuals. */
  isOtherUnit(unit: Unit | undefined): boolean {
    return unit !== undefined && unit !== this.role.unit;
  }

  /** Whether the text is a word for "no figure", such as `..`, and not just an empty cell. */
  isNullWord(text: string, parsed: ParsedCount): boolean {
    const silent = parsed.state === CellState.notReported && parsed.issue === null;
    return silent && cellText(text) !== '';
  }
}

/** The columns of counts, in the order of the file. */
export function countColumns(columns: readonly UnderstoodColumn[]): CountColumn[] {
  return columns.flatMap((column) =>
    column.role.is === 'count' ? [new CountColumn(column, column.role)] : [],
  );
}
