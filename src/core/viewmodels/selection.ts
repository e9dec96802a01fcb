import type { Cube } from '../cube/cube';
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
  return { choices, places, overlap };
}

/** The names of a place of the dataset, on the map or off it. */
export function namesOfPlace(dataset: DatasetSummary, place: PlaceId): Names {
  const found = [...dataset.places, ...dataset.unplaced].find(({ id }) => id === place);
  return found?.names ?? { en: place };
}

function choiceOf(id: string, dataset: DatasetSummary): Choice | null {
  const region = dataset.regionSets.find((set) => set.id === id);
  if (region) return { ...region, kind: 'region' };
  const place = [...dataset.places, ...dataset.unplaced].find((one) => one.id === id);
  if (!place) return null;
  const { names } = place;
  return { id, names, short: names, inSentence: names, members: [id], kind: 'place' };
}
