import type { CodedFigure } from '../domain/codedFigure';
import type { Day } from '../domain/day';
import type { Dimension, Measure, Unit } from '../domain/measure';
import type { Observation, Placed } from '../domain/observation';
import { CONTRADICTING, COUNTED, figureOf, HELD_BACK, SKIPPED, type PartRun } from '../domain/partRun';
import type { RoundDate } from '../domain/round';
import type { ConflictRule } from '../domain/series';
import type { Dictionary } from '../table/dictionary';
import { NO_FIGURE } from './addUp';
import type { Cube } from './cube';
import { FigureCodes } from './figureCodes';
import { SlotColumns } from './slotColumns';
import { DAY, KEY, PLACE, SlotTable } from './slotTable';
import { UsedCodes } from './usedCodes';
import { noFigures } from './noFigures';

const MOST_KEYS = 2 ** 16;

/**
 * Collects the figures of one measure and unit and lays them out as a dense cube. The order of arrival has no effect:
 * a cell told twice with different figures is withheld (not reported), whichever came first, unless a person says which
 * of them counts.
 */
export class CubeBuilder {
  readonly #measure: Measure;
  readonly #unit: Unit;
  readonly #dimension: Dimension | null;
  readonly #codes: FigureCodes;
  readonly #keyCodes: Dictionary;
  /** The cells that were told so far, by the numbers of their days, places and keys. */
  readonly cells = new SlotTable();
  readonly #slots = new SlotColumns();
  readonly #days = new UsedCodes();
  readonly #places = new UsedCodes();
  readonly #keys = new UsedCodes();
  readonly #sources = new UsedCodes();
  /** The round of each day, by its number; -1 for none. */
  readonly #rounds: number[] = [];
  #lastDay = -1;
  #lastRound = -1;

  constructor(measure: Measure, unit: Unit, dimension: Dimension | null, codes = new FigureCodes()) {
    this.#measure = measure;
    this.#unit = unit;
    this.#dimension = dimension;
    this.#codes = codes;
    this.#keyCodes = codes.keysOf(dimension);
  }

  /** Takes the figure of a whole cell; `rule` says what becomes of a second one that differs. Amortised O(1). */
  put(figure: CodedFigure, rule: ConflictRule | null = null): Placed {
    const slot = this.#slotOf(figure);
    const slots = this.#slots;
    if (slot === slots.size) {
      slots.put(slot, figure);
      return 'new';
    }
    if (rule === 'sum') {
      slots.addUp(slot, figure);
      return 'conflicting';
    }
    if (slots.holds(slot, figure)) return 'repeated';
    if (rule === null) slots.withhold(slot);
    else if (rule === 'last') slots.put(slot, figure);
    return 'conflicting';
  }

  /** Takes figures of parts of cells, such as the locations of a district: parts are added. O(rows), amortised. */
  putParts(run: PartRun): void {
    const { day, from, until, fates, places, keys, keyStride, keyAt, sources, counts, countStride, countAt } =
      run;
    const [cells, slots] = [this.cells, this.#slots];
    this.#seeRound(day, run.round);
    for (let row = from; row < until; row++) {
      const fate = fates[row];
      if (fate === SKIPPED || fate === HELD_BACK) continue;
      const place = places[row] ?? 0;
      const key = keys[row * keyStride + keyAt] ?? 0;
      const slot = cells.slotOf(day, place, key);
      const code = counts[row * countStride + countAt] ?? 0;
      if (fate !== COUNTED || code < 0) this.#putOther(run, row, slot);
      else if (slot === slots.size) {
        const source = sources[row] ?? 0;
        this.#see(day, place, key, source);
        slots.open(code, run.first + row, source);
      } else if (!slots.addCount(slot, code, run.first + row)) this.#putOther(run, row, slot);
    }
  }

  /** Takes a part that is no plain count, or meets something else than one. */
  #putOther(run: PartRun, row: number, slot: number): void {
    const told = figureOf(run, row);
    const isDisputed = run.fates[row] === CONTRADICTING && run.disputes.get(row)?.has(run.countAt) !== false;
    const figure = isDisputed ? { ...told, ...NO_FIGURE } : told;
    const slots = this.#slots;
    if (slot < slots.size) {
      slots.addUp(slot, figure);
    } else {
      this.#see(figure.day, figure.place, figure.key, figure.source);
      slots.put(slot, figure);
    }
  }

  /** As `put`, by names. */
  add(one: Observation): Placed {
    return this.put(this.#coded(one));
  }

  #coded(one: Observation): CodedFigure {
    const { days, places, sources } = this.#codes;
    return {
      day: days.encode(one.day),
      place: places.encode(one.place),
      key: this.#keyCodes.encode(one.key),
      source: sources.encode(one.source),
      round: one.round ?? -1,
      state: one.state,
      value: one.value,
      upper: one.upper,
      row: one.row,
    };
  }

  #slotOf(figure: CodedFigure): number {
    const { day, place, key } = figure;
    this.#seeRound(day, figure.round);
    const slot = this.cells.slotOf(day, place, key);
    if (slot === this.#slots.size) this.#see(day, place, key, figure.source);
    return slot;
  }

  /** A day keeps the smallest round number it is told with. */
  #seeRound(day: number, round: number): void {
    if (day === this.#lastDay && round === this.#lastRound) return;
    const known = this.#rounds[day] ?? -1;
    this.#rounds[day] = known < 0 || (round >= 0 && round < known) ? round : known;
    this.#lastDay = day;
    this.#lastRound = round;
  }

  #see(day: number, place: number, key: number, source: number): void {
    this.#days.see(day);
    this.#places.see(place);
    this.#keys.see(key);
    this.#sources.see(source);
  }

  /** Number of cells the dense cube would have; infinite when it has more keys than a breakdown can. */
  get size(): number {
    if (this.#keys.size > MOST_KEYS) return Infinity;
    return this.#days.size * this.#places.size * Math.max(1, this.#keys.size);
  }

  /** The cube, dates in calendar order, places and keys in text order. O(cells). */
  build(file: string): Cube {
    const dates = this.#days.inTextOrder(this.#codes.days.words);
    const places = this.#places.inTextOrder(this.#codes.places.words);
    const keys = this.#keys.inTextOrder(this.#keyCodes.words);
    const sources = this.#sources.inTextOrder(this.#codes.sources.words);
    const size = this.size;
    const cube: Cube = {
      measure: this.#measure,
      unit: this.#unit,
      dates: dates.words.map((word): RoundDate => ({ day: word as Day, round: this.#roundOf(word) })),
      places: places.words,
      by: this.#dimension && { dimension: this.#dimension, keys: keys.words },
      ...noFigures(size),
      sourceIds: sources.words,
      file,
    };
    const { cells } = this;
    const cellOf = (slot: number) => {
      const date = dates.rank[cells.at(slot, DAY)] ?? 0;
      const place = places.rank[cells.at(slot, PLACE)] ?? 0;
      return (date * places.words.length + place) * keys.words.length + (keys.rank[cells.at(slot, KEY)] ?? 0);
    };
    this.#slots.copyTo(cube, cellOf, sources.rank);
    return cube;
  }

  #roundOf(day: string): number | null {
    const round = this.#rounds[this.#codes.days.encode(day)] ?? -1;
    return round < 0 ? null : round;
  }
}
