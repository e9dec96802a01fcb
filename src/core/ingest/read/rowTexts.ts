import { cellText } from '../cellText';
import type { PlaceLevel } from '../../domain/placeLevel';
import type { ColumnRole } from '../columnRole';
import type { PlaceText } from '../placeText';
import type { UnderstoodColumn } from '../understanding';

const NO_NAME = new Set([
  '',
  '-',
  '–',
  '—',
  '..',
  'n/a',
  'na',
  'nan',
  'null',
  'none',
  'not available',
  '#n/a',
]);

/** Where the columns of each role stand, and the texts of a row by role. Columns are addressed by index only. */
export class RowTexts {
  readonly #columns: readonly UnderstoodColumn[];
  readonly #places = new Map<string, number>();

  constructor(columns: readonly UnderstoodColumn[]) {
    this.#columns = columns;
    for (const { role, index } of columns) {
      if (role.is === 'place') this.#places.set(`${role.level} ${role.by}`, index);
    }
  }

  /** Columns of a role, in the order of the file. */
  of<Is extends ColumnRole['is']>(is: Is): (UnderstoodColumn & { role: Extract<ColumnRole, { is: Is }> })[] {
    return this.#columns.filter(
      (column): column is UnderstoodColumn & { role: Extract<ColumnRole, { is: Is }> } =>
        column.role.is === is,
    );
  }

  /** Index of the first column of a role; -1 when there is none. */
  first(is: ColumnRole['is']): number {
    return this.#columns.findIndex(({ role }) => role.is === is);
  }

  /** Index of the column of places of a level; -1 when there is none. */
  placeIndex(level: PlaceLevel, by: 'code' | 'name'): number {
    return this.#places.get(`${level} ${by}`) ?? -1;
  }

  /** Code and name of a level in a row. Words for "no name" are none. */
  place(cells: readonly string[], level: PlaceLevel): PlaceText {
    return { code: this.#text(cells, level, 'code'), name: this.#text(cells, level, 'name') };
  }

  #text(cells: readonly string[], level: PlaceLevel, by: 'code' | 'name'): string {
    const index = this.placeIndex(level, by);
    return index < 0 ? '' : named(cells[index] ?? '');
  }
}

/** The text of a cell that names something; empty for blanks and for words such as `Not available`. */
export function named(cell: string): string {
  const text = cellText(cell);
  return NO_NAME.has(text.toLowerCase()) ? '' : text;
}
