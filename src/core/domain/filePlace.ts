import type { PlaceCapacity } from './capacity';
import type { LonLat, PlaceId } from './place';
import type { PlaceLevel } from './placeLevel';

/** A place that rows of a file name, known to a gazetteer or not. */
export interface FilePlace {
  readonly id: PlaceId;
  readonly level: PlaceLevel;
  /** As the file spells it first. */
  readonly name: string;
  readonly code: string;
  /** The place one level up, by the columns of the row; null for a country or when the row names none. */
  readonly parent: PlaceId | null;
  /** Where it lies, for a crossing or site that no governorate stands above. */
  readonly point?: LonLat;
  /** How many people it can take, where rows of its own level say so. */
  readonly capacity?: Omit<PlaceCapacity, 'place'>;
}
