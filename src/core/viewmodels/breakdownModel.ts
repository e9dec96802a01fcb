import type { Breakdown } from '../cube/breakdown';
import type { Part } from '../cube/partsAtDates';
import type { Day } from '../domain/day';
import type { DatasetSummary } from '../domain/dataset';
import type { Unit } from '../domain/measure';
import type { Names } from '../domain/place';
import { isOfPlaces, isUnknownPart, nameOfPart } from './partName';

/** One part of a stock as it is shown. A part is a place, or a word of the language files. */
export interface ShownPart {
  readonly key: string;
  readonly names: Names | null;
  readonly value: number;
  /** Hundredths of `whole`; null for people of unknown origin, who are not in it. */
  readonly share: number | null;
}

/** The parts of a stock at one date. */
export interface BreakdownModel {
  readonly unit: Unit;
  readonly parts: readonly ShownPart[];
  readonly sum: number;
  /** What the shares are of: of origins those that are known (spec 1.6), of all else the sum, the unknown included. */
  readonly whole: number;
  /** How many of `sum` nothing is known of: when it is all of them there are no shares to speak of. */
  readonly unknown: number;
  /** How far the parts fall short of (or, negative, exceed) the published total; null when that is not known. */
  readonly shortfall: number | null;
}

const NOT_PUBLISHED = { parts: [], total: null };

/**
 * A breakdown as it is shown at one date: places by name, the rest by key, unknown parts kept in. Null: not published for that date.
 */
export function breakdownModelOf(
  { query, unit, dates }: Breakdown,
  day: Day,
  dataset: DatasetSummary,
): BreakdownModel | null {
  const { parts, total } = dates.find((date) => date.day === day) ?? NOT_PUBLISHED;
  if (parts.length === 0) return null;
  const sum = sumOf(parts);
  const unknown = sumOf(parts.filter(({ key }) => isUnknownPart(key)));
  const leavesOut = isOfPlaces(query.dimension);
  const whole = leavesOut ? sum - unknown : sum;
  return {
    unit,
    sum,
    unknown,
    whole,
    shortfall: total === null ? null : total - sum,
    parts: parts.map(({ key, value }) => ({
      key,
      value,
      names: nameOfPart(query.dimension, key, dataset),
      share: leavesOut && isUnknownPart(key) ? null : (value / whole) * 100,
    })),
  };
}

/** The last date before a day for which the breakdown was published, else the first one behind it; null for none. */
export function publishedNear({ dates }: Breakdown, day: Day): Day | null {
  const days = dates.filter(({ parts }) => parts.length > 0).map((date) => date.day);
  return days.findLast((one) => one < day) ?? days.find((one) => one > day) ?? null;
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
