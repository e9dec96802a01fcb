import type { Dimension } from '../domain/measure';
import { Dictionary } from '../table/dictionary';

/** The numbers that stand for days, places, keys and sources while a table is read; its cubes share them. */
export class FigureCodes {
  readonly days = new Dictionary();
  readonly places = new Dictionary();
  readonly sources = new Dictionary();
  readonly #keys = new Map<Dimension | null, Dictionary>();

  /** The keys of a breakdown; without a breakdown the empty key is the only one. */
  keysOf(dimension: Dimension | null): Dictionary {
    const known = this.#keys.get(dimension);
    if (known) return known;
    const keys = new Dictionary();
    this.#keys.set(dimension, keys);
    return keys;
  }
}
