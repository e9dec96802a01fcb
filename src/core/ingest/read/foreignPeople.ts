import type { Measure } from '../../domain/measure';
import { normaliseName } from '../../gazetteer/normaliseName';
import { isCountryOf } from '../understand/sourceHeaders';
import type { CountColumn } from './countColumn';
import type { RowTexts } from './rowTexts';

/** Measures of people in their own country. */
export const OF_OWN_COUNTRY: ReadonlySet<Measure> = new Set<Measure>(['idps', 'returnees', 'displacements']);

/**
 * Tells rows of people from another country, in a table of pairs of countries. Such people are refugees: that none of
 * them is displaced inside the country says nothing of those who are.
 */
export class ForeignPeople {
  /** The columns of country and origin, by code or by name; null in any other table. */
  readonly #pair: { readonly country: number; readonly origin: number } | null;

  constructor(texts: RowTexts) {
    const countries = texts.of('place').filter(({ header }) => isCountryOf('asylum', header));
    const origins = texts.of('key').filter(({ header }) => isCountryOf('origin', header));
    const pairs = origins.flatMap(({ index: origin, role: { by } }) => {
      const country = countries.find(({ role }) => role.by === by)?.index;
      return country === undefined ? [] : [{ country, origin, by }];
    });
    this.#pair = pairs.find(({ by }) => by === 'code') ?? pairs[0] ?? null;
  }

  /** Whether a table may hold such rows. */
  get arePossible(): boolean {
    return this.#pair !== null;
  }

  /** Whether a row names a country and another one as origin. */
  in(cells: readonly string[]): boolean {
    if (!this.#pair) return false;
    const [country, origin] = [this.#pair.country, this.#pair.origin].map((index) =>
      normaliseName(cells[index] ?? ''),
    );
    return country !== '' && origin !== '' && country !== origin;
  }
}

/** The first column that counts some people in their own country; in a row of people from another one it should not. */
export function countOfOwn(
  counts: readonly CountColumn[],
  cells: readonly string[],
): CountColumn | undefined {
  return counts.find(
    (column) => OF_OWN_COUNTRY.has(column.role.measure) && (column.numberIn(cells) ?? 0) > 0,
  );
}
