import type { Day } from '../../domain/day';
import type { PlacePath } from './placePaths';

/** Where and when a row counts, and with which rows its figures may be added. */
export interface RowPlace extends PlacePath {
  readonly day: Day;
  readonly partition: string;
}
