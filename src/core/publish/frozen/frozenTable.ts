import * as v from 'valibot';
import { parseIsoDay, type Day } from '../../domain/day';
import { wellFormed } from '../manifest/canonicalJson';

/** A calendar day as ISO text. */
export const isoDay = v.custom<Day>((value) => typeof value === 'string' && parseIsoDay(value) !== null);
/** A text that JSON can hold. */
export const text = v.pipe(
  v.string(),
  v.check((value) => wellFormed(value) === value),
);
/** A number that JSON can hold: what it writes as 1e999 has no end. */
export const number = v.pipe(v.number(), v.finite());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What kind of figure stands in a row, or why there is none. `at_least`: a sum that lacks some of its places, or a figure without an upper bound. */
const figureStatus = v.picklist([
  'reported',
  'estimated',
  'at_least',
  'carried_forward',
  'not_reported',
  'no_access',
  'suppressed',
  'not_in_boundary',
]);

/** Positions of date, place and key in their lists, and the figure; null for none. */
const row = v.tuple([index, index, index, v.nullable(count)]);

const series = v.object({
  measure: v.picklist(['idps', 'returnees', 'refugees', 'arrivals', 'departures', 'displacements']),
  unit: v.picklist(['individuals', 'families']),
  dimension: v.nullable(v.picklist(['origin', 'shelter', 'wave', 'sexAge', 'lastDisplacement'])),
  keys: v.array(text),
  /** How much of it the source tells in thousands; absent for nothing. */
  inThousands: v.exactOptional(v.picklist(['all', 'some'])),
  rows: v.array(row),
  /** By position of their row: what is not plainly reported, upper bounds, and days of figures carried forward. */
  statuses: v.array(v.tuple([index, figureStatus])),
  uppers: v.array(v.tuple([index, count])),
  carried: v.array(v.tuple([index, isoDay])),
  /** The source of a row and of all after it, until the next; null for none. */
  sources: v.array(v.tuple([index, v.nullable(text)])),
});

const place = v.object({
  id: text,
  level: v.picklist(['country', 'set', 'governorate', 'district']),
  /** What a country or set is the sum of; empty for other places. */
  members: v.array(text),
});

/** The shape of a frozen table, to read one that comes from outside. */
export const frozenTableShape = v.object({
  dates: v.array(v.object({ day: isoDay, round: v.nullable(number) })),
  places: v.array(place),
  series: v.array(series),
});

/**
 * The figures of a snapshot after suppression: all that it is made of, and nothing of what is suppressed. Lists are sorted
 * by code unit and rows by date, place and key, so that the same figures give the same bytes on every machine. What most
 * rows share is not written in each, as a snapshot goes by mail.
 */
export type FrozenTable = v.InferOutput<typeof frozenTableShape>;
export type FrozenSeries = v.InferOutput<typeof series>;
export type FrozenPlace = v.InferOutput<typeof place>;
export type FigureStatus = v.InferOutput<typeof figureStatus>;
