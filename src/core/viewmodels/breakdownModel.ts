import type { Breakdown } from '../cube/breakdown';
import type { DatasetSummary } from '../domain/dataset';
import type { Unit } from '../domain/measure';
import type { Names } from '../domain/place';

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

/**
 * A breakdown as it is shown: places by name, the rest by key, shares of the sum of the parts, unknown parts kept
 * in. Null: not published.
 */
export function breakdownModelOf(breakdown: Breakdown, dataset: DatasetSummary): BreakdownModel | null {
  const { parts, unit, total } = breakdown;
  if (parts === null || parts.length === 0) return null;
  const sum = parts.reduce((running, part) => running + part.value, 0);
  return {
    unit,
    sum,
    shortfall: total === null ? null : total - sum,
    parts: parts.map(({ key, value }) => ({
      key,
      value,
      names: dataset.places.find(({ id }) => id === key)?.names ?? null,
      share: (value / sum) * 100,
    })),
  };
}
