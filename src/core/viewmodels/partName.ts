import type { DatasetSummary } from '../domain/dataset';
import type { Dimension, Measure } from '../domain/measure';
import type { Names, Place, PlaceId } from '../domain/place';
import { dimensionsOf } from './partsQuery';

/** The breakdowns whose parts are places: only they can be set against the places where people are. */
export const OF_PLACES = ['origin', 'lastDisplacement'] as const satisfies readonly Dimension[];
export type OfPlaces = (typeof OF_PLACES)[number];

/** The keys of parts of which nothing is known. */
const UNKNOWN: readonly string[] = ['unknown', 'all_unknown'];
const LONGEST_CODE = 3; // letters of a country's code

/** The breakdown by place that a dataset has of a measure; null when it has none. */
export function placeDimensionOf(dataset: DatasetSummary, measure: Measure): OfPlaces | null {
  const offered = dimensionsOf(dataset, measure);
  return OF_PLACES.find((one) => offered.includes(one)) ?? null;
}

/** Whether the parts of a breakdown are places. */
export function isOfPlaces(dimension: Dimension): dimension is OfPlaces {
  return OF_PLACES.some((one) => one === dimension);
}

/** The name of a part that is a place; null for one that goes by a word of the language files. O(places). */
export function nameOfPart(dimension: Dimension, key: string, dataset: DatasetSummary): Names | null {
  return placeNamed(key, dataset)?.names ?? (isOfPlaces(dimension) ? ownName(key) : null);
}

/** The place of a dataset that a part is, whether it lies on the map or not; null for any other part. O(places). */
export function placeOfPart(key: string, dataset: DatasetSummary): PlaceId | null {
  return placeNamed(key, dataset)?.id ?? null;
}

/** Whether nothing is known of the people of a part. */
export function isUnknownPart(key: string): boolean {
  return UNKNOWN.includes(key);
}

/** A part is named by the id of its place or, where the file has no codes, by its name in lower case. */
function placeNamed(key: string, { places, unplaced }: DatasetSummary): Place | undefined {
  return [...places, ...unplaced].find(({ id, names }) => id === key || names.en.toLowerCase() === key);
}

/** The name of a place that only the file knows, of its key in lower case; null for an origin that is not known. */
function ownName(key: string): Names | null {
  if (key === 'unknown') return null;
  if (key.length <= LONGEST_CODE) return { en: key.toUpperCase() };
  return { en: key.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}
