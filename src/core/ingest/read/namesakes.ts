import { normaliseName } from '../../gazetteer/normaliseName';
import type { UnderstoodColumn } from '../understanding';
import { RowTexts } from './rowTexts';

const MOST_PAIRS = 50_000;

/** Finds rows whose district has the name of its governorate, and takes the district from them. */
export class Namesakes {
  readonly #texts: RowTexts;
  readonly #districts: readonly number[];
  readonly #known = new Map<string, string | null>();

  constructor(columns: readonly UnderstoodColumn[]) {
    this.#texts = new RowTexts(columns);
    this.#districts = [this.#texts.placeIndex(2, 'name'), this.#texts.placeIndex(2, 'code')];
  }

  /**
   * The governorate that a row names as its own district too, in the form in which spellings agree; null for any other
   * row, and for one whose district has a code of its own. O(letters) for names that were not met yet.
   */
  in(cells: readonly string[]): string | null {
    const [governorate, district] = [this.#texts.place(cells, 1), this.#texts.place(cells, 2)];
    const isOfOther = district.code !== '' && district.code !== governorate.code;
    if (governorate.name === '' || district.name === '' || isOfOther) return null;
    const pair = `${governorate.name}\n${district.name}`;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    const name = normaliseName(governorate.name);
    const found = name !== '' && normaliseName(district.name) === name ? name : null;
    if (this.#known.size < MOST_PAIRS) this.#known.set(pair, found);
    return found;
  }

  /** A row without its district. O(columns). */
  withoutDistrict(cells: readonly string[]): readonly string[] {
    return cells.map((cell, index) => (this.#districts.includes(index) ? '' : cell));
  }
}
