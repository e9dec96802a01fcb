import { cellIndex, countedUnit, type Cube } from '../cube/cube';
import type { Frame, FrameQuery } from '../cube/frame';
import { hasValue } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { District, Names, PlaceId } from '../domain/place';

const MOST_NAMED = 6;

/** A governorate that is added up of its districts, and those without a figure at the date. */
export interface MissingDistricts {
  readonly names: Names;
  readonly named: readonly Names[];
  /** How many more there are than those named. */
  readonly further: number;
}

/** Some places of a series of governorates at one of its dates. */
export interface GovernoratesAt {
  readonly cube: Cube;
  readonly dateIndex: number;
  readonly places: readonly PlaceId[];
}

/** The question for the districts behind a series of governorates; null where there are none of them. */
export function districtsBehind({ id, level, districts }: DatasetSummary, cube: Cube): FrameQuery | null {
  const unit = countedUnit(cube);
  const offered = districts?.measures.find(({ measure }) => measure === cube.measure);
  if (level === 'district' || !offered?.units.includes(unit)) return null;
  return { dataset: id, measure: cube.measure, unit, districts: { within: null } };
}

/**
 * Which districts make a floor of the governorates that are added up of them: those with a row at another date and no
 * figure at this one. A district whose sites are not listed any more has nobody left. `frame` is of all districts.
 * O(districts × dates).
 */
export function missingDistricts(
  { cube, stated }: Frame,
  { places, unplaced, districts }: DatasetSummary,
  at: GovernoratesAt,
): MissingDistricts[] {
  const day = at.cube.dates[at.dateIndex]?.day;
  const indexIn = (other: Cube) => other.dates.findIndex((date) => date.day === day);
  const isMissing = (district: PlaceId) => {
    const cell = cellIndex(cube, indexIn(cube), district);
    if (hasValue(cube.states[cell] ?? 0)) return false;
    return cube.rows[cell] !== 0 || districts?.ofSites?.includes(district) !== true;
  };
  const known: readonly District[] = districts ? [...districts.places, ...districts.unplaced] : [];
  return [...places, ...unplaced].flatMap(({ id, names }): MissingDistricts[] => {
    const cell = cellIndex(at.cube, at.dateIndex, id);
    const isFloor = hasValue(at.cube.states[cell] ?? 0) && at.cube.uppers[cell] === Infinity;
    const isStated = stated ? (stated.rows[cellIndex(stated, indexIn(stated), id)] ?? 0) !== 0 : false;
    if (!at.places.includes(id) || !isFloor || isStated) return [];
    const missing = known.filter((one) => one.within === id && hasRow(cube, one.id) && isMissing(one.id));
    if (missing.length === 0) return [];
    const named = missing.slice(0, MOST_NAMED).map((one) => one.names);
    return [{ names, named, further: missing.length - named.length }];
  });
}

/** Whether the file has a row of a place at any date: others are expected by what it states, not by rows. */
function hasRow(cube: Cube, place: PlaceId): boolean {
  return cube.dates.some((_, date) => (cube.rows[cellIndex(cube, date, place)] ?? 0) !== 0);
}
