import type { DatasetSummary } from '../../domain/dataset';
import type { Place, PlaceId } from '../../domain/place';

/** A place of a dataset, on its map or not; one that it does not know goes by its id. */
export function placeOf({ places, unplaced }: DatasetSummary, id: PlaceId): Pick<Place, 'id' | 'names'> {
  const known = places.find((place) => place.id === id) ?? unplaced.find((place) => place.id === id);
  return known ?? { id, names: { en: id } };
}
