import { reportsOnly } from '../cube/reportsOnly';
import { cellIndex, type Cube } from '../cube/cube';
import { firstRow } from '../cube/severalRows';
import type { Frame } from '../cube/frame';
import { totalAt } from '../cube/totalAt';
import { hasValue } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Day } from '../domain/day';
import { kindOf } from '../domain/measure';
import { message, type Message } from '../domain/message';
import type { District, Names, Place, PlaceId } from '../domain/place';
import { agree } from '../domain/rounding';

/** What the districts of a governorate add up to at a date, beside the figure that the file states for it. */
export interface DistrictCheck {
  readonly governorate: PlaceId;
  readonly names: Names;
  readonly stated: number;
  /** 1-based row of the file in which that stands. */
  readonly row: number;
  /** Sum of the districts that reported: a floor when some are missing; null when none did. */
  readonly sum: number | null;
  readonly missing: readonly Place[];
  readonly agrees: boolean;
}

/**
 * The check of each governorate for which a frame of districts has a stated figure at a date, the largest difference
 * first. Empty when the file states none, and for flows, whose periods are not those of the figures.
 * O(districts × governorates).
 */
export function districtChecks(frame: Frame, day: Day, base: DatasetSummary): DistrictCheck[] {
  const { stated } = frame;
  const cube = reportsOnly(frame.cube); // what the file states is of that day alone
  if (kindOf(cube.measure) === 'flow') return [];
  const dateIndex = cube.dates.findIndex((date) => date.day === day);
  const statedIndex = stated?.dates.findIndex((date) => date.day === day) ?? -1;
  if (!stated || dateIndex < 0 || statedIndex < 0 || !base.districts) return [];
  const known = [...base.districts.places, ...base.districts.unplaced];
  const governorates = [...base.places, ...base.unplaced];
  return stated.places
    .flatMap((governorate): DistrictCheck[] => {
      const at = cellIndex(stated, statedIndex, governorate);
      const districts = known.filter(({ id, within }) => within === governorate && cube.places.includes(id));
      if (!hasValue(stated.states[at] ?? 0) || districts.length === 0) return [];
      const names = governorates.find(({ id }) => id === governorate)?.names ?? { en: governorate };
      const figure = { stated: stated.values[at] ?? 0, row: firstRow(stated.rows[at] ?? 0) };
      return [{ governorate, names, ...figure, ...sumOf(cube, dateIndex, districts, figure.stated) }];
    })
    .toSorted((a, b) => gapOf(b) - gapOf(a));
}

function sumOf(cube: Cube, dateIndex: number, districts: readonly District[], stated: number) {
  const total = totalAt(
    cube,
    dateIndex,
    districts.map(({ id }) => id),
  );
  const gaps = new Set(total.coverage.gaps.map(({ place }) => place));
  const agrees = agree(total.value, stated);
  return { sum: total.value, missing: districts.filter(({ id }) => gaps.has(id)), agrees };
}

function gapOf({ stated, sum }: DistrictCheck): number {
  return Math.abs(stated - (sum ?? 0));
}

/** The checks in one sentence; null without any. */
export function districtSentence(checks: readonly DistrictCheck[]): Message | null {
  const [first] = checks;
  if (!first) return null;
  const wrong = checks.filter(({ agrees }) => !agrees);
  const of = { count: checks.length };
  if (wrong.length > 1) {
    const places = { list: wrong.slice(0, MOST_NAMED).map(({ names }) => names) };
    const key = wrong.length > MOST_NAMED ? 'districts-differ-more' : 'districts-differ';
    return message(key, { count: { count: wrong.length }, of, places });
  }
  const [one = first] = wrong;
  const stated = { place: { names: one.names }, stated: { count: one.stated } };
  if (wrong.length === 0) {
    return checks.length === 1 ? message('districts-agree', stated) : message('districts-agree-all', { of });
  }
  const sum = { count: one.sum ?? 0 };
  if (one.missing.length === 0) return message('districts-of-stated', { ...stated, sum });
  return message('districts-of-stated-missing', { ...stated, sum, missing: { count: one.missing.length } });
}

const MOST_NAMED = 3;
