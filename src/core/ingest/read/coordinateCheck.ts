import type { Extent } from '../../domain/extent';
import type { IssueCode } from '../../domain/issue';
import { isSwapped } from '../geo/axisSwap';

/** A point of a row and what is odd about it. */
export interface OddPoint {
  readonly row: number;
  readonly text: string;
  readonly code: Extract<IssueCode, 'null_island' | 'no_geometry' | 'axis_swap_suspected'>;
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
  readonly row: number;
  readonly text: string;
}

const POINTS_TO_LEARN = 101;
const FAR = 4; // degrees: farther from the middle than most countries' points are, nearer than a swap throws them

/**
 * Looks at the coordinates of locations: none, zero, or as far off as latitude and longitude in each other's place
 * would be. Where the points lie is known of the country, or learnt from the first hundred; no more are kept. Nothing
 * is ever swapped.
 */
export class CoordinateCheck {
  readonly #learnt: Point[] = [];
  readonly #extent: Extent | null;
  readonly #west: number;
  readonly #south: number;
  readonly #east: number;
  readonly #north: number;
  #middle: { readonly latitude: number; readonly longitude: number } | null = null;

  /** `extent` is where the country of the rows lies; null when that is not known. */
  constructor(extent: Extent | null = null) {
    this.#extent = extent;
    const [west, south, east, north] = extent ?? [NaN, NaN, NaN, NaN];
    this.#west = west;
    this.#south = south;
    this.#east = east;
    this.#north = north;
  }

  /** Whether it is known already that nothing is odd about a point. O(1), and nothing made: it is asked of every row. */
  isPlain(latitude: number, longitude: number): boolean {
    if (latitude === 0 && longitude === 0) return false;
    const isInside =
      longitude >= this.#west &&
      longitude <= this.#east &&
      latitude >= this.#south &&
      latitude <= this.#north;
    if (isInside) return true;
    if (!this.#isKnown || Number.isNaN(latitude) || Number.isNaN(longitude)) return false;
    return this.#oddOf(latitude, longitude) === null;
  }

  /**
   * Looks at the coordinates of a row, NaN for what is no number, with the text of its cells; gives what is odd about
   * it, and about rows before it that had to wait.
   */
  see(latitude: number, longitude: number, row: number, cells: string): readonly OddPoint[] {
    const text = cells.trim();
    if (latitude === 0 && longitude === 0) return [{ row, text, code: 'null_island' }];
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude))
      return [{ row, text, code: 'no_geometry' }];
    if (this.#isKnown) {
      const code = this.#oddOf(latitude, longitude);
      return code === null ? [] : [{ row, text, code }];
    }
    this.#learnt.push({ latitude, longitude, row, text });
    return this.#learnt.length < POINTS_TO_LEARN ? [] : this.end();
  }

  /** What is odd about the points that still wait, once there are no more. */
  end(): OddPoint[] {
    if (this.#isKnown || this.#learnt.length === 0) return [];
    this.#middle = {
      latitude: median(this.#learnt.map(({ latitude }) => latitude)),
      longitude: median(this.#learnt.map(({ longitude }) => longitude)),
    };
    return this.#learnt.flatMap(({ latitude, longitude, row, text }) => {
      const code = this.#oddOf(latitude, longitude);
      return code === null ? [] : [{ row, text, code }];
    });
  }

  /** Whether it is known where the points should lie. */
  get #isKnown(): boolean {
    return this.#extent !== null || this.#middle !== null;
  }

  #oddOf(latitude: number, longitude: number): OddPoint['code'] | null {
    if (this.#swapped(latitude, longitude)) return 'axis_swap_suspected';
    return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? 'no_geometry' : null;
  }

  #swapped(latitude: number, longitude: number): boolean {
    if (this.#extent) return isSwapped([longitude, latitude], this.#extent);
    if (!this.#middle) return false;
    const { latitude: north, longitude: east } = this.#middle;
    const far = Math.abs(latitude - north) > FAR && Math.abs(longitude - east) > FAR;
    return far && Math.abs(longitude - north) <= FAR && Math.abs(latitude - east) <= FAR;
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
