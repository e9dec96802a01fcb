import type { Names, PlaceId } from './place';
import type { Day } from './day';

/** Something that happened, to be drawn beside a series. It explains nothing by itself. */
export interface DatedEvent {
  readonly day: Day;
  readonly precision: 'day' | 'month';
  readonly place: PlaceId | null;
  readonly label: Names;
  readonly text: Names;
  /** 1 = drawn even where space is scarce, 3 = only where there is plenty. */
  readonly weight: number;
  readonly source: string;
}
