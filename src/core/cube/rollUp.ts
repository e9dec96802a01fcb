import type { PlaceId } from '../domain/place';
import type { RoundDate } from '../domain/round';
import { addUpAt, NO_FIGURE } from './addUp';
import type { Cube } from './cube';
import { positionsIn } from './positions';
import { rowOfSum } from './severalRows';
import { noFigures } from './noFigures';

/** A cube, and which place each of its places lies in; null for a place that lies in none. */
export interface Finer {
  readonly cube: Cube;
  readonly parentOf: (place: PlaceId) => PlaceId | null;
  /** Whether a place should have a row at every date at which its parent has any: one that has none is missing. */
  readonly isExpected?: (place: PlaceId) => boolean;
}

/**
 * The figures of larger places as the sums of the places that lie in them, over one or several cubes of one measure,
 * unit and breakdown. Districts without a figure open the upper bound of their governorate, and so do those that are
 * expected and have no row; places without a parent are left out. A date keeps its smallest round number. O(cells).
 */
export function rollUp(finer: readonly [Finer, ...Finer[]]): Cube {
  const [{ cube: first }] = finer;
  const places = sorted(
    finer.flatMap(({ cube, parentOf }) => cube.places.flatMap((place) => parentOf(place) ?? [])),
  );
  const days = sorted(finer.flatMap(({ cube }) => cube.dates.map(({ day }) => day)));
  const keys = sorted(finer.flatMap(({ cube }) => cube.by?.keys ?? ['']));
  const sourceIds = sorted(finer.flatMap(({ cube }) => cube.sourceIds));
  const size = days.length * places.length * keys.length;
  const rounds = smallestRounds(finer);
  const whole: Cube = {
    ...first,
    dates: days.map((day): RoundDate => ({ day, round: rounds.get(day) ?? null })),
    places,
    by: first.by && { ...first.by, keys },
    ...noFigures(size),
    sourceIds,
  };
  const [dayAt, placeAt, keyAt, sourceAt] = [days, places, keys, sourceIds].map(positionsIn);
  const placed = finer.map((one) => ({
    ...one,
    to: {
      dates: one.cube.dates.map(({ day }) => dayAt?.get(day) ?? -1),
      places: one.cube.places.map((place) => placeAt?.get(one.parentOf(place) ?? '') ?? -1),
      keys: (one.cube.by?.keys ?? ['']).map((key) => keyAt?.get(key) ?? -1),
      sources: one.cube.sourceIds.map((source) => sourceAt?.get(source) ?? 0),
    },
  }));
  for (const { cube, to } of placed) addCube(whole, cube, to);
  for (const { cube, to, isExpected } of placed) if (isExpected) openForSilent(whole, cube, to, isExpected);
  return whole;
}

/** Where the dates, places, keys and sources of a cube stand in its whole; -1 for nowhere. */
interface Positions {
  readonly dates: readonly number[];
  readonly places: readonly number[];
  readonly keys: readonly number[];
  readonly sources: readonly number[];
}

function addCube(whole: Cube, cube: Cube, to: Positions): void {
  const keyCount = whole.by?.keys.length ?? 1;
  let from = 0;
  for (const date of to.dates) {
    for (const place of to.places) {
      if (place >= 0) addCells(whole, (date * whole.places.length + place) * keyCount, cube, from, to);
      from += to.keys.length;
    }
  }
}

/** Adds the cells of one date and place, key by key. A function of its own: a loop in loops was compiled anew each time. */
function addCells(whole: Cube, base: number, cube: Cube, from: number, { keys, sources }: Positions): void {
  for (let key = 0; key < keys.length; key++) {
    if (cube.rows[from + key] !== 0) addCell(whole, base + (keys[key] ?? 0), cube, from + key, sources);
  }
}

function addCell(whole: Cube, at: number, cube: Cube, from: number, sources: readonly number[]): void {
  const part = {
    state: cube.states[from] ?? 0,
    value: cube.values[from] ?? 0,
    upper: cube.uppers[from] ?? 0,
  };
  if (whole.rows[at] !== 0) {
    addUpAt(whole, at, part);
    whole.rows[at] = rowOfSum(whole.rows[at] ?? 0, cube.rows[from] ?? 0);
    return;
  }
  whole.states[at] = part.state;
  whole.values[at] = part.value;
  whole.uppers[at] = part.upper;
  whole.rows[at] = cube.rows[from] ?? 0;
  whole.sources[at] = sources[cube.sources[from] ?? 0] ?? 0;
}

/** Opens the upper bounds of the sums that lack a place which has no row at their date. */
function openForSilent(
  whole: Cube,
  cube: Cube,
  { dates, places }: Positions,
  isExpected: (place: PlaceId) => boolean,
): void {
  const areExpected = cube.places.map(isExpected);
  const wholeKeys = whole.by?.keys.length ?? 1;
  const keys = cube.by?.keys.length ?? 1;
  let from = -keys;
  for (const date of dates) {
    for (const [index, place] of places.entries()) {
      from += keys;
      if (place < 0 || !areExpected[index]) continue;
      if (cube.rows.subarray(from, from + keys).some((row) => row !== 0)) continue;
      const base = (date * whole.places.length + place) * wholeKeys;
      for (let at = base; at < base + wholeKeys; at++)
        if (whole.rows[at] !== 0) addUpAt(whole, at, NO_FIGURE);
    }
  }
}

function smallestRounds(finer: readonly Finer[]): Map<string, number> {
  const rounds = new Map<string, number>();
  for (const { day, round } of finer.flatMap(({ cube }) => cube.dates)) {
    if (round !== null) rounds.set(day, Math.min(round, rounds.get(day) ?? Infinity));
  }
  return rounds;
}

function sorted<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
}
