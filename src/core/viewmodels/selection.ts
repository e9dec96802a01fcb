import type { Cube } from '../cube/cube';
import { onceFor } from '../cube/onceFor';
import type { DatasetSummary } from '../domain/dataset';
import type { Names, PlaceId } from '../domain/place';

/** One chosen place: a governorate, a region set, or the whole country. */
export interface Choice {
  readonly id: string;
  readonly names: Names;
  readonly short: Names;
  readonly inSentence: Names;
  readonly members: readonly PlaceId[];
  readonly kind: 'country' | 'region' | 'place';
}

/** What is looked at: the choices, and their places each counted once. */
export interface Selection {
  readonly choices: readonly Choice[];
  readonly places: readonly PlaceId[];
  /** The places that are marked as chosen: none while the whole country is looked at. */
  readonly selected: readonly PlaceId[];
  /** Places that lie in more than one choice. */
  readonly overlap: readonly PlaceId[];
}

/** The whole country: every place that ever had a figure in this series, those off the map included. */
export function wholeCountry(dataset: DatasetSummary, cube: Cube): Choice {
  return {
    id: 'country',
    names: dataset.country,
    short: dataset.country,
    inSentence: dataset.country,
    members: cube.places,
    kind: 'country',
  };
}

/** The selection that ids stand for; no known id stands for the whole country. */
export function selectionOf(ids: readonly string[], dataset: DatasetSummary, cube: Cube): Selection {
  const choices = ids.flatMap((id) => choiceOf(id, dataset) ?? []);
  if (choices.length === 0) choices.push(wholeCountry(dataset, cube));
  const places = [...new Set(choices.flatMap(({ members }) => members))];
  const overlap = places.filter(
    (place) => choices.filter(({ members }) => members.includes(place)).length > 1,
  );
  const selected = choices[0]?.kind === 'country' ? [] : places;
  return { choices, places, selected, overlap };
}

/** What of a dataset tells the names of its places. */
export type NamedPlaces = Pick<DatasetSummary, 'places' | 'unplaced'>;

const namesIn = onceFor(
  ({ places, unplaced }: NamedPlaces) =>
    new Map([...unplaced, ...places].map(({ id, names }) => [id, names])),
);

/** The names of a place of the dataset, on the map or off it. O(places) the first time, then O(1). */
export function namesOfPlace(dataset: NamedPlaces, place: PlaceId): Names {
  return namesIn(dataset).get(place) ?? { en: place };
}

function choiceOf(id: string, dataset: DatasetSummary): Choice | null {
  const region = dataset.regionSets.find((set) => set.id === id);
  if (region) return { ...region, kind: 'region' };
  const place = [...dataset.places, ...dataset.unplaced].find((one) => one.id === id);
  if (!place) return null;
  const { names } = place;
  return { id, names, short: names, inSentence: names, members: [id], kind: 'place' };
}
