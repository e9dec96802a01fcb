/** The columns of the table that figures are grouped by, and the one that is added up. */
export const DATE = 0;
export const GOVERNORATE = 2;
export const DISTRICT = 4;
export const ORIGIN = 11;
export const SHELTER = 12;
export const FAMILIES = 13;

/** Adds families up by date, district and origin, and by date, district and shelter: what every reader here gives. */
export class Sums {
  #words = Array.from({ length: 5 }, () => new Map());
  #byOrigin = new Map();
  #byShelter = new Map();
  rows = 0;
  total = 0;

  /** @param {string[]} cells */
  add(cells) {
    const families = Number(cells[FAMILIES]);
    if (!Number.isFinite(families)) return;
    const place =
      (this.#code(0, cells[DATE]) * 64 + this.#code(1, cells[GOVERNORATE])) * 1024 +
      this.#code(2, cells[DISTRICT]);
    const origin = place * 64 + this.#code(3, cells[ORIGIN]);
    const shelter = place * 64 + this.#code(4, cells[SHELTER]);
    this.#byOrigin.set(origin, (this.#byOrigin.get(origin) ?? 0) + families);
    this.#byShelter.set(shelter, (this.#byShelter.get(shelter) ?? 0) + families);
    this.rows++;
    this.total += families;
  }

  /** @param {number} column @param {string | undefined} word */
  #code(column, word = '') {
    const words = this.#words[column] ?? new Map();
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  }
}
