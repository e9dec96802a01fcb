import type { OutletSet } from './outlets';
import type { RowReading } from './rowReading';

const MOST = 100_000;

interface Whole {
  readonly day: number;
  readonly place: number;
  readonly outlets: OutletSet;
}

/**
 * Rows that are the whole of reasons or sexes (`Total`, `Both`): they repeat the rows of their parts and are left out,
 * except where a place has no such rows at a date. Which ones these are is known at the end.
 */
export class WholesOfAddends {
  readonly #wholes = new Map<string, Whole>();
  readonly #reading: RowReading;

  constructor(reading: RowReading) {
    this.#reading = reading;
  }

  /** Whether an earlier reading found any that stand alone. */
  get haveAlone(): boolean {
    return (this.#reading.tools.lone?.size ?? 0) > 0;
  }

  /**
   * Whether a row of totals is such a whole and known, from an earlier reading, to be all that the table says of its
   * place and date. A whole of which that is not known is noted. O(1).
   */
  standsAlone(cells: readonly string[]): boolean {
    const { parts, labels, outlets, tools } = this.#reading;
    if (!labels.isOfAddends(cells)) return false;
    const path = parts.path(cells, parts.texts.place(cells, 1));
    const [when, way] = [parts.when(cells), parts.way(cells)];
    if (!path || when.day === null || 'code' in way) return false;
    const ways = outlets.of(path, parts.partition(cells, path), way);
    const [day, place] = [tools.numbers.days.encode(when.day), tools.numbers.places.encode(path.place)];
    const name = `${day} ${place} ${path.level} ${ways.group}`;
    if (tools.lone?.has(name) === true) return true;
    if (this.#wholes.size < MOST) this.#wholes.set(name, { day, place, outlets: ways });
    return false;
  }

  /** Those whose place and date have no parts. O(wholes × count columns). */
  alone(): ReadonlySet<string> {
    const without = [...this.#wholes].filter(([, { day, place, outlets }]) =>
      outlets.outlets.every(({ sink }) => !sink.has(day, place)),
    );
    return new Set(without.map(([name]) => name));
  }
}
