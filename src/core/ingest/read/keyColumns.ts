import type { Dimension } from '../../domain/measure';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Dictionary } from '../../table/dictionary';
import type { ColumnRole } from '../columnRole';
import { named } from './rowTexts';

interface KeyColumn {
  readonly index: number;
  readonly role: Extract<ColumnRole, { is: 'key' }>;
}

/** The columns that name the part of one breakdown a row is about: its origin, its shelter, its wave. */
export class KeyColumns {
  readonly dimension: Dimension;
  /** Where they stand. */
  readonly indexes: readonly number[];
  readonly #columns: readonly KeyColumn[];
  readonly #gazetteer: Gazetteer | null;
  readonly #numbers: Dictionary;
  readonly #keys = new Map<string, number>();

  /** `columns` are those of all breakdowns of the table; places are looked up in the gazetteer, if there is one. */
  constructor(
    dimension: Dimension,
    columns: readonly KeyColumn[],
    gazetteer: Gazetteer | null,
    numbers: Dictionary,
  ) {
    this.#numbers = numbers;
    this.dimension = dimension;
    this.#columns = columns.filter(({ role }) => role.dimension === dimension);
    this.indexes = this.#columns.map(({ index }) => index);
    this.#gazetteer = dimension === 'origin' || dimension === 'lastDisplacement' ? gazetteer : null;
  }

  /** The number of the key of a row: a known place by its code, any other text as it stands, lower case; else `unknown`. */
  numberIn(cells: readonly string[]): number {
    let [code, name] = ['', ''];
    for (const { role, index } of this.#columns) {
      if (role.by === 'code') code ||= named(cells[index] ?? '');
      else name ||= named(cells[index] ?? '');
    }
    const text = `${code}\u0000${name}`;
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
    const match = this.#gazetteer?.matchCode(code) ?? this.#gazetteer?.matchName(name);
    const key = this.#numbers.encode(match?.place ?? ((name || code).toLowerCase() || 'unknown'));
    this.#keys.set(text, key);
    return key;
  }
}
