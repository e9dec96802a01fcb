import type { Breakdown } from '../cube/breakdown';
import type { Day } from '../domain/day';
import type { DatasetSummary } from '../domain/dataset';
import type { Dimension, Unit } from '../domain/measure';
import type { Names, Place } from '../domain/place';

/** One part of a stock as it is shown. A part is a place, or a word of the language files. */
export interface ShownPart {
  readonly key: string;
  readonly names: Names | null;
  readonly value: number;
  /** Hundredths of all parts. */
  readonly share: number;
}

/** The parts of a stock at one date. */
export interface BreakdownModel {
  readonly unit: Unit;
  readonly parts: readonly ShownPart[];
  readonly sum: number;
  /** How far the parts fall short of (or, negative, exceed) the published total; null when that is not known. */
  readonly shortfall: number | null;
}

const NOT_PUBLISHED = { parts: [], total: null };

/**
 * A breakdown as it is shown at one date: places by name, the rest by key, shares of the sum of the parts, unknown
 * parts kept in. Null: not published for that date.
 */
export function breakdownModelOf(
  { query, unit, dates }: Breakdown,
  day: Day,
  dataset: DatasetSummary,
): BreakdownModel | null {
  const { parts, total } = dates.find((date) => date.day === day) ?? NOT_PUBLISHED;
  if (parts.length === 0) return null;
  const sum = parts.reduce((running, part) => running + part.value, 0);
  return {
    unit,
    sum,
    shortfall: total === null ? null : total - sum,
    parts: parts.map(({ key, value }) => ({
      key,
      value,
      names:
        dataset.places.find((place) => isPart(place, key))?.names ??
        (OF_PLACES.includes(query.dimension) ? ownName(key) : null),
      share: (value / sum) * 100,
    })),
  };
}

/** The last date before a day for which the breakdown was published, else the first one behind it; null for none. */
export function publishedNear({ dates }: Breakdown, day: Day): Day | null {
  const days = dates.filter(({ parts }) => parts.length > 0).map((date) => date.day);
  return days.findLast((one) => one < day) ?? days.find((one) => one > day) ?? null;
}

const OF_PLACES: readonly Dimension[] = ['origin', 'lastDisplacement'];
const LONGEST_CODE = 3; // letters of a country's code

/** The name of a place that only the file knows, of its key in lower case; null for an origin that is not known. */
function ownName(key: string): Names | null {
  if (key === 'unknown') return null;
  if (key.length <= LONGEST_CODE) return { en: key.toUpperCase() };
  return { en: key.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}

/** A part is named by the id of its place or, where the file has no codes, by its name in lower case. */
function isPart({ id, names }: Place, key: string): boolean {
  return id === key || names.en.toLowerCase() === key;
}
