import type { EmptyKind } from '../../domain/cellState';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { Names, PlaceId } from '../../domain/place';
import type { Cube } from '../../cube/cube';
import { namesOfPlace, type NamedPlaces } from '../selection';
import type { Signal } from './followDays';

/** What is watched of every place, whether movements or people present. */
export interface Watched {
  readonly place: PlaceId;
  readonly names: Names;
  /** False for a place that is counted but not on the map. */
  readonly onMap: boolean;
  readonly selected: boolean;
  readonly signal: Signal;
  /** The figure of the day that is watched; null without one. */
  readonly value: number | null;
  /** True when more may be missing from the value: it is a lower bound. */
  readonly isFloor: boolean;
  readonly isEstimated: boolean;
  /** Why there is no figure; null when there is one. */
  readonly empty: EmptyKind | null;
  /** The day of the last figure up to the one that is watched, and how many days before it; null without one. */
  readonly newest: { readonly day: Day; readonly age: number } | null;
  /** The latest figures, the last of them of the day that is watched. */
  readonly recent: readonly (number | null)[];
}

/** What a watch has to know of a dataset: its places, and what they can take. */
export type WatchedDataset = NamedPlaces & Pick<DatasetSummary, 'capacities'>;

/** Every place of a dataset, with a figure in the series or without. */
export function placesOf(dataset: NamedPlaces, cube: Cube, selected: readonly PlaceId[]) {
  const onMap = new Set(dataset.places.map(({ id }) => id));
  return [...new Set([...onMap, ...cube.places])].map((place) => ({
    place,
    names: namesOfPlace(dataset, place),
    onMap: onMap.has(place),
    selected: selected.includes(place),
  }));
}

/** How many places rose, those that have not come back included, and of how many nothing can be said. */
export function countSignals(places: readonly Watched[]): {
  readonly risen: number;
  readonly silent: number;
} {
  const count = (...signals: readonly Signal[]) =>
    places.filter(({ signal }) => signals.includes(signal)).length;
  return { risen: count('alert', 'ongoing'), silent: count('none') };
}
