import type { Breakdown, DatedParts } from '../../cube/breakdown';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { Unit } from '../../domain/measure';
import type { Names } from '../../domain/place';
import { touches, type SeriesBreak } from '../../domain/seriesBreak';
import { isUnknownPart, nameOfPart } from '../partName';

/** One layer of a stack over time: a part, the small parts together, or what is not known of. */
export interface Layer {
  /** Null for the small parts together. */
  readonly key: string | null;
  /** The name of a part that is a place; null for one that goes by a word. */
  readonly names: Names | null;
  readonly kind: 'part' | 'rest' | 'unknown';
}

/**
 * The layers at one date, from the lowest up: null for one without a figure, which may be nobody or not known, and
 * for all where the breakdown was not published.
 */
export interface LayeredDate {
  readonly day: Day;
  readonly values: readonly (number | null)[] | null;
  readonly sum: number;
  /** The published total of the same places, which the parts may fall short of; null when unknown. */
  readonly total: number | null;
}

/** A breakdown over time: the same layers at every date, so that they can be followed. */
export interface Layers {
  readonly unit: Unit;
  readonly layers: readonly Layer[];
  readonly dates: readonly LayeredDate[];
  /** Changes of the classes between the dates that are told: what stands before and after one is not the same part, whatever its name. */
  readonly breaks: readonly SeriesBreak[];
  /** The largest sum of any date. */
  readonly largest: number;
}

/** What is asked of a breakdown over time. */
export interface LayersQuestion {
  readonly dataset: DatasetSummary;
  /** The reference dates of the series; those that the breakdown lacks are gaps. */
  readonly days: readonly Day[];
  /** Parts with a layer of their own, at most. */
  readonly most: number;
}

/**
 * A breakdown as layers. The parts that were largest at any date have layers of their own, waves in the order of their
 * first appearance and all other parts by size; the rest is taken together below what is unknown. At every date the
 * layers add up to the parts. O(dates × parts).
 */
export function layersOf(breakdown: Breakdown, { dataset, days, most }: LayersQuestion): Layers {
  const { query, unit, dates } = breakdown;
  const peaks = new Map<string, { peak: number; first: number }>();
  dates.forEach(({ parts }, index) => {
    for (const { key, value } of parts) {
      const known = peaks.get(key) ?? { peak: 0, first: index };
      peaks.set(key, { peak: Math.max(known.peak, value), first: known.first });
    }
  });
  const all = [...peaks].map(([key, { peak, first }]) => ({ key, peak, first }));
  const known = all.filter(({ key }) => !isUnknownPart(key));
  const bySize = known.toSorted((a, b) => b.peak - a.peak || (a.key < b.key ? -1 : 1));
  const own = bySize.slice(0, known.length > most ? most - 1 : most);
  const ordered =
    query.dimension === 'wave' ? own.toSorted((a, b) => a.first - b.first || (a.key < b.key ? -1 : 1)) : own;
  const layers: Layer[] = ordered.map(({ key }) => ({
    key,
    names: nameOfPart(query.dimension, key, dataset),
    kind: 'part',
  }));
  if (own.length < known.length) layers.push({ key: null, names: null, kind: 'rest' });
  for (const { key } of all) {
    if (isUnknownPart(key)) layers.push({ key, names: null, kind: 'unknown' });
  }
  return layered(breakdown, layers, days, {
    unit,
    breaks: breaksWithin(breakdown, dataset),
  });
}

/** The changes of the classes between the first and the last date that is told. */
function breaksWithin({ query, unit, dates }: Breakdown, { breaks }: DatasetSummary): SeriesBreak[] {
  const { measure, dimension, places } = query;
  const told = dates.filter(({ parts }) => parts.length > 0).map(({ day }) => day);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return [];
  return breaks.filter(
    (one) =>
      one.dimension === dimension &&
      one.from > first &&
      one.from <= last &&
      touches(one, { measure, unit, dimension, places }),
  );
}

/** The first of the dates at the end at which the breakdown was not published; null where it was at the last one. */
export function gapAtEnd({ dates }: Pick<Layers, 'dates'>): Day | null {
  return dates[dates.findLastIndex(({ values }) => values !== null) + 1]?.day ?? null;
}

/** The largest sum of the parts of any date. O(dates × parts). */
export function largestSum({ dates }: Breakdown): number {
  return Math.max(0, ...dates.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
}

/** Another breakdown of the same kind in layers that are there already: of one place beside those of all. O(dates × parts). */
export function inLayers(breakdown: Breakdown, like: Layers): Layers {
  return layered(
    breakdown,
    like.layers,
    like.dates.map(({ day }) => day),
    like,
  );
}

function layered(
  { dates: found }: Breakdown,
  layers: readonly Layer[],
  days: readonly Day[],
  { unit, breaks }: Pick<Layers, 'unit' | 'breaks'>,
): Layers {
  const byDay = new Map(found.map((date) => [date.day, date]));
  const dates = days.map((day) => layeredDate(day, byDay.get(day), layers));
  return { unit, layers, dates, breaks, largest: Math.max(0, ...dates.map(({ sum }) => sum)) };
}

function layeredDate(day: Day, found: DatedParts | undefined, layers: readonly Layer[]): LayeredDate {
  if (!found || found.parts.length === 0) return { day, values: null, sum: 0, total: null };
  const named = new Map(layers.map(({ key }, index) => [key, index]));
  const rest = layers.findIndex(({ kind }) => kind === 'rest');
  const values: (number | null)[] = layers.map(() => null);
  let sum = 0;
  for (const { key, value } of found.parts) {
    const at = named.get(key) ?? rest;
    if (at >= 0) values[at] = (values[at] ?? 0) + value;
    sum += value;
  }
  return { day, values, sum, total: found.total };
}

/** A stretch of dates without a gap and without a change of classes inside. `until` is the day it holds to. */
export interface LayerRun {
  readonly dates: readonly LayeredDate[];
  /** Null for the last one of the series, which holds on. */
  readonly until: Day | null;
  /** True where the classes change at its end. */
  readonly isCut: boolean;
}

/** The stretches that may be drawn as one: they end where a date lacks the breakdown and where the classes change. O(dates). */
export function runsOf({ dates, breaks }: Pick<Layers, 'dates' | 'breaks'>): LayerRun[] {
  const runs: LayerRun[] = [];
  let run: LayeredDate[] = [];
  dates.forEach((date, index) => {
    if (date.values) run.push(date);
    const next = dates[index + 1];
    const isCut = next !== undefined && breaks.some(({ from }) => from > date.day && from <= next.day);
    if (run.length > 0 && (!next?.values || isCut)) {
      runs.push({ dates: run, until: next?.day ?? null, isCut });
      run = [];
    }
  });
  return runs;
}
