import type { Day } from '../domain/day';
import type { Dimension, Measure, Unit } from '../domain/measure';
import type { Observation, ObservationSink, Placed } from '../domain/observation';
import type { RoundDate } from '../domain/round';
import { CellState } from '../domain/cellState';
import { Dictionary } from '../table/dictionary';
import { addUp, type Figure } from './addUp';
import type { Cube } from './cube';

interface Slot extends Figure {
  readonly row: number;
  readonly date: number;
  readonly place: number;
  readonly key: number;
  readonly source: number;
}

// A slot's number is date, place and key side by side: 89 years of days in the 53 bits of an exact integer.
const MOST_KEYS = 2 ** 16;
const MOST_PLACES = 2 ** 22;
const MOST_DATES = 2 ** 15;

/**
 * Collects observations of one measure and unit and lays them out as a dense cube. The order of arrival has no
 * effect: a cell told twice with different figures is withheld (not reported), whichever came first.
 */
export class CubeBuilder implements ObservationSink {
  readonly #dates = new Dictionary();
  readonly #places = new Dictionary();
  readonly #keys = new Dictionary();
  readonly #sources = new Dictionary();
  readonly #rounds = new Map<string, number | null>();
  readonly #slots = new Map<number, Slot>();
  readonly #withheld = new Set<number>();
  #lastDay = '';
  #lastRound: number | null = null;

  readonly #measure: Measure;
  readonly #unit: Unit;
  readonly #dimension: Dimension | null;

  constructor(measure: Measure, unit: Unit, dimension: Dimension | null) {
    this.#measure = measure;
    this.#unit = unit;
    this.#dimension = dimension;
  }

  /** Takes one observation. Amortised O(1). */
  add(one: Observation): Placed {
    const cell = this.#cellOf(one);
    const known = this.#slots.get(cell);
    if (!known) {
      this.#slots.set(cell, this.#slotOf(one));
      return 'new';
    }
    const same = known.value === one.value && known.state === one.state && known.upper === one.upper;
    if (same && !this.#withheld.has(cell)) return 'repeated';
    this.#withheld.add(cell);
    this.#slots.set(cell, { ...known, ...NO_FIGURE });
    return 'conflicting';
  }

  /** Takes the figure of a part of a cell, such as one location of a district: parts are added. Amortised O(1). */
  addPart(one: Observation): void {
    const cell = this.#cellOf(one);
    const known = this.#slots.get(cell);
    if (known === undefined) this.#slots.set(cell, this.#slotOf(one));
    else if (!this.#withheld.has(cell)) addUp(known, one);
  }

  /** Takes the figure out of a cell, for good: parts of it contradict each other. */
  withhold(one: Observation): void {
    const cell = this.#cellOf(one);
    this.#withheld.add(cell);
    this.#slots.set(cell, { ...this.#slotOf(one), ...NO_FIGURE });
  }

  /** The number of the cell of an observation; its date keeps the smallest round number it is told with. */
  #cellOf({ day, round, place, key }: Observation): number {
    if (day !== this.#lastDay || round !== this.#lastRound) {
      const known = this.#rounds.get(day) ?? null;
      this.#rounds.set(day, known === null || (round ?? Infinity) < known ? round : known);
      this.#lastDay = day;
      this.#lastRound = round;
    }
    const date = this.#dates.encode(day);
    return (date * MOST_PLACES + this.#places.encode(place)) * MOST_KEYS + this.#keys.encode(key);
  }

  #slotOf(one: Observation): Slot {
    return {
      state: one.state,
      value: one.value,
      upper: one.upper,
      row: one.row,
      date: this.#dates.encode(one.day),
      place: this.#places.encode(one.place),
      key: this.#keys.encode(one.key),
      source: this.#sources.encode(one.source),
    };
  }

  /** Number of cells the dense cube would have; infinite when there is more than the slots can tell apart. */
  get size(): number {
    const [dates, places, keys] = [
      this.#dates.words.length,
      this.#places.words.length,
      this.#keys.words.length,
    ];
    if (dates > MOST_DATES || places > MOST_PLACES || keys > MOST_KEYS) return Infinity;
    return dates * places * Math.max(1, keys);
  }

  /** The cube, dates in calendar order, places and keys in text order. O(cells). */
  build(file: string): Cube {
    const dates = sortedCodes(this.#dates.words);
    const places = sortedCodes(this.#places.words);
    const keys = sortedCodes(this.#keys.words);
    const size = this.size;
    const cube: Cube = {
      measure: this.#measure,
      unit: this.#unit,
      dates: dates.words.map((day): RoundDate => ({ day: day as Day, round: this.#rounds.get(day) ?? null })),
      places: places.words,
      by: this.#dimension && { dimension: this.#dimension, keys: keys.words },
      values: new Float64Array(size),
      uppers: new Float64Array(size),
      states: new Uint8Array(size), // all zero: not reported
      rows: new Int32Array(size),
      sources: new Int32Array(size),
      sourceIds: this.#sources.words,
      file,
    };
    for (const slot of this.#slots.values()) {
      const date = dates.rank[slot.date] ?? 0;
      const place = places.rank[slot.place] ?? 0;
      const at = (date * places.words.length + place) * keys.words.length + (keys.rank[slot.key] ?? 0);
      cube.values[at] = slot.value;
      cube.uppers[at] = slot.upper;
      cube.states[at] = slot.state;
      cube.rows[at] = slot.row;
      cube.sources[at] = slot.source;
    }
    return cube;
  }
}

const NO_FIGURE = { state: CellState.notReported, value: 0, upper: 0 };

/** The words in text order, and for each code its rank in that order. */
function sortedCodes(words: readonly string[]): { words: string[]; rank: number[] } {
  const order = words.map((word, code) => ({ word, code })).sort((a, b) => (a.word < b.word ? -1 : 1));
  const rank = words.map(() => 0);
  order.forEach(({ code }, position) => (rank[code] = position));
  return { words: order.map(({ word }) => word), rank };
}
