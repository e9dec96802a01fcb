import { cellIndex, type Cube } from '../../cube/cube';
import { reportsOnly } from '../../cube/reportsOnly';
import { totalAt } from '../../cube/totalAt';
import { hasValue } from '../../domain/cellState';
import { isExact } from '../../domain/coverage';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';
import { touches } from '../../domain/seriesBreak';
import { selectionOf, wholeCountry } from '../selection';
import { COUNTRY, keyOf, type Asked, type Question } from './question';
import { truthOf } from './truth';

/** How many dates are added up in a sentence that should not. */
const ADDED = 3;

/** Which place, how many, which month: questions that the open figures answer, the same ones every time. O(cells). */
export function mapReading(dataset: DatasetSummary, shown: Cube): Question[] {
  const cube = reportsOnly(shown);
  const { peak, others } = wholeDates(cube);
  if (!peak) return [];
  // Its date is named in no other question, nor its figure asked in one, where there is another date.
  const last = others.at(-1) ?? peak;
  const half = (peak.index + last.index) / 2;
  const between = others.find(({ index }) => index >= half) ?? last;
  const region = regionOf(dataset, cube);
  const top = topAt(cube, peak.index);
  const next = topAt(cube, last.index, top);
  const asked: (Asked | false)[] = [
    { kind: 'peak', place: COUNTRY },
    { kind: 'most', day: between.day },
    { kind: 'count', day: between.day, place: COUNTRY },
    region !== null && { kind: 'count', day: between.day, place: region },
    top !== null && { kind: 'peak', place: top },
    { kind: 'most', day: last.day },
    next !== null && { kind: 'count', day: last.day, place: next },
    region !== null && { kind: 'peak', place: region },
  ];
  return answerable(asked, dataset, cube);
}

/**
 * Sentences as they are printed of such figures, right and wrong: stocks added over dates, missing figures told as zero,
 * a comparison over a change of method. The same ones every time. O(cells).
 */
export function spotTheError(dataset: DatasetSummary, shown: Cube): Question[] {
  const cube = reportsOnly(shown);
  const { peak, others } = wholeDates(cube);
  if (!peak) return [];
  const last = Math.max(peak.index, others.at(-1)?.index ?? 0);
  const dayAt = (index: number) => cube.dates[index]?.day;
  const over = (flaw: 'sum' | 'broken' | 'none', place: string, from: number, to: number): Asked | null => {
    const [start, day] = [dayAt(from), dayAt(to)];
    return start && day ? { kind: 'error', flaw, place, from: start, day } : null;
  };
  const region = regionOf(dataset, cube) ?? COUNTRY;
  const asked = [
    over('sum', COUNTRY, peak.index - ADDED + 1, peak.index),
    over('none', region, peak.index - 1, peak.index),
    missing(cube),
    ...breaks(dataset, cube).map((index) => over('broken', COUNTRY, index - 1, index)),
    right(dataset, cube),
    over('sum', region, last - ADDED + 1, last),
  ];
  return answerable(asked, dataset, cube);
}

/** What can be asked of a place at a date of the figures on screen. O(dates × places). */
export function questionsAbout(place: string, day: Day, dataset: DatasetSummary, cube: Cube): Question[] {
  const asked: Asked[] = [
    { kind: 'most', day },
    { kind: 'count', day, place },
    { kind: 'peak', place },
  ];
  return answerable(asked, dataset, cube);
}

/** Those with an answer, each once. */
function answerable(
  asked: readonly (Asked | null | false)[],
  dataset: DatasetSummary,
  cube: Cube,
): Question[] {
  const { measure, unit } = cube;
  const questions = asked.flatMap((one) => (one ? [{ ...one, measure, unit }] : []));
  const once = new Map(questions.map((question) => [keyOf(question), question]));
  return [...once.values()].filter((question) => truthOf(question, dataset, cube) !== null);
}

interface At {
  readonly index: number;
  readonly day: Day;
}

/** The date of the largest sum that is known whole, and all other such dates. */
function wholeDates(cube: Cube): { peak: At | undefined; others: readonly At[] } {
  const whole = cube.dates.flatMap(({ day }, index) => {
    const total = totalAt(cube, index, cube.places);
    return isExact(total) && total.value !== null ? [{ index, day, value: total.value }] : [];
  });
  const largest = Math.max(...whole.map(({ value }) => value));
  const peak = whole.find(({ value }) => value === largest);
  return { peak, others: whole.filter((one) => one !== peak) };
}

/** The first region set that is counted whole and is not all there is. */
function regionOf(dataset: DatasetSummary, cube: Cube): string | null {
  const places = new Set(cube.places);
  const found = dataset.regionSets.find(
    ({ members }) => members.length < places.size && members.every((member) => places.has(member)),
  );
  return found?.id ?? null;
}

/** The place with the most at a date, another one than a given one. */
function topAt(cube: Cube, dateIndex: number, not: PlaceId | null = null): PlaceId | null {
  const figures = cube.places
    .filter((place) => place !== not)
    .map((place) => ({ place, value: totalAt(cube, dateIndex, [place]).value ?? -1 }));
  return figures.toSorted((a, b) => b.value - a.value)[0]?.place ?? null;
}

/** A place without a figure at a date at which most others have one; the last such date. */
function missing(cube: Cube): Asked | null {
  const hasFigure = (index: number, place: PlaceId) =>
    hasValue(cube.states[cellIndex(cube, index, place)] ?? 0);
  for (const [index, { day }] of [...cube.dates.entries()].toReversed()) {
    const without = cube.places.filter((place) => !hasFigure(index, place));
    const place = without[0];
    if (place !== undefined && without.length * 2 < cube.places.length) {
      return { kind: 'error', flaw: 'zero', place, from: day, day };
    }
  }
  return null;
}

/** The last two dates in a row that are rightly compared. */
function right(dataset: DatasetSummary, cube: Cube): Asked | null {
  const { measure, unit, dates } = cube;
  const pairs = dates.slice(1).map((date, index) => [dates[index]?.day ?? date.day, date.day] as const);
  for (const [from, day] of pairs.toReversed()) {
    const asked: Asked = { kind: 'error', flaw: 'none', place: COUNTRY, from, day };
    if (truthOf({ ...asked, measure, unit }, dataset, cube)) return asked;
  }
  return null;
}

/** The first dates of the methods that forbid a comparison with the date before. */
function breaks(dataset: DatasetSummary, cube: Cube): number[] {
  const { members } = wholeCountry(dataset, cube);
  const subject = { measure: cube.measure, unit: cube.unit, dimension: null, places: members };
  return dataset.breaks
    .filter((one) => one.severity === 'refuse' && one.dimension === null && touches(one, subject))
    .map(({ from }) => cube.dates.findIndex(({ day }) => day >= from))
    .filter((index) => index > 0);
}

/** The place of a view, as a question names it: the first that is chosen, or all. */
export function placeOfView(places: readonly string[], dataset: DatasetSummary, cube: Cube): string {
  const choice = selectionOf(places, dataset, cube).choices[0];
  return choice && choice.kind !== 'country' ? choice.id : COUNTRY;
}
