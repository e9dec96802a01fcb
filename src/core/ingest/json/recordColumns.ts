import type { Issue } from '../../domain/issue';
import { cellText, isList, isObject, type JsonObject, type JsonValue } from './jsonValue';

/** Objects inside a record become columns down to this depth (`place.admin1.code` has 3); deeper ones stay JSON. */
const FLATTEN_DEPTH = 4;
/** Keeps `{"a.b": 1}` and `{"a": {"b": 1}}` apart while columns are looked up; headers show a dot for both. */
const PATH_MARK = '\u0000';

/** Gives the keys of records their columns, in order of first appearance, and lays each record out along them. */
export class RecordColumns {
  readonly #columns = new Map<string, number>();
  readonly issues: Issue[] = [];

  /** The names of the columns so far; those of nested objects are dotted. */
  get header(): string[] {
    return [...this.#columns.keys()].map((path) => path.replaceAll(PATH_MARK, '.'));
  }

  /** The cells of a record; a key it lacks is an empty text. Lists stay JSON text, which is noted once per column. */
  row(record: JsonObject, number: number): string[] {
    const cells: string[] = [];
    this.#lay(record, '', 1, cells, number);
    for (let column = 0; column < cells.length; column++) cells[column] ??= '';
    return cells;
  }

  #lay(object: JsonObject, prefix: string, depth: number, cells: string[], row: number): void {
    for (const [key, value] of object) {
      const path = prefix + key;
      if (isObject(value) && value.size > 0 && depth < FLATTEN_DEPTH) {
        this.#lay(value, path + PATH_MARK, depth + 1, cells, row);
      } else {
        cells[this.#column(path, value, row)] = cellText(value);
      }
    }
  }

  readonly #noted = new Set<number>();

  #column(path: string, value: JsonValue, row: number): number {
    const column = this.#columns.get(path) ?? this.#columns.size;
    this.#columns.set(path, column);
    const text = isList(value) || isObject(value) ? cellText(value) : '';
    if (text !== '' && !this.#noted.has(column)) {
      this.#noted.add(column);
      const shown = text.slice(0, 200);
      const name = path.replaceAll(PATH_MARK, '.');
      this.issues.push({ code: 'nested_value', severity: 'info', row, column: name, text: shown });
    }
    return column;
  }
}
