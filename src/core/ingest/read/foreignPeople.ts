import { normaliseName } from '../../gazetteer/normaliseName';
import type { RowTexts } from './rowTexts';

/**
 * Tells rows of people from another country, in a table of countries and the countries that people come from. Such
 * people are refugees: that none of them is displaced inside the country says nothing of those who are.
 */
export class ForeignPeople {
  /** The columns of country and origin, by code or by name; null in any other table. */
  readonly #pair: { readonly country: number; readonly origin: number } | null;

  constructor(texts: RowTexts) {
    const hasOthers = texts.of('place').some(({ role }) => role.level > 0);
    const origins = texts.of('key').filter(({ role }) => role.dimension === 'origin');
    const pairs = origins.flatMap(({ index: origin, role: { by } }) => {
      const country = texts.placeIndex(0, by);
      return country < 0 ? [] : [{ country, origin, by }];
    });
    this.#pair = hasOthers ? null : (pairs.find(({ by }) => by === 'code') ?? pairs[0] ?? null);
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
