import type { Place, PlaceId } from '../../domain/place';
import type { MapModel } from '../mapModel';
import { changeBounds } from './changeClasses';
import { changeMapOf } from './changeMap';
import type { ComparedFigure, ComparedPlace } from './comparison';

/** What two snapshots say of the same figure of a place. */
export interface RevisedFigure {
  readonly place: PlaceId;
  readonly before: ComparedFigure;
  readonly after: ComparedFigure;
}

/** What became of a place between two snapshots where no number can say it: it is told now, or it is not any more. */
export type Became = 'released' | 'suppressed';

/** The places that are no longer suppressed in the newer snapshot, and those that are suppressed only there. O(places). */
export function becameOf(revised: readonly RevisedFigure[]): Map<PlaceId, Became> {
  return new Map(
    revised.flatMap(({ place, before, after }): [PlaceId, Became][] => {
      if (before.empty === 'suppressed') return after.value === null ? [] : [[place, 'released']];
      return after.empty === 'suppressed' ? [[place, 'suppressed']] : [];
    }),
  );
}

/**
 * The map of what was revised of one date, in the colours of a change, in classes up to the `largest` revision of all
 * dates. A place that one of the snapshots has no figure of, or only a floor, shows why. O(places).
 */
export function revisionMapOf(
  places: readonly Place[],
  revised: readonly RevisedFigure[],
  largest: number,
): MapModel {
  const compared = revised.map(({ place, before, after }): ComparedPlace => {
    const isBound = before.isFloor || after.isFloor;
    const absolute =
      before.value === null || after.value === null || isBound ? null : after.value - before.value;
    return {
      place,
      names: { en: place },
      onMap: true,
      before,
      after,
      change:
        absolute === null
          ? { kind: 'none' }
          : { kind: 'change', absolute, percent: null, common: 1, expected: 1, estimated: false, marks: [] },
      isNew: false,
      selected: false,
    };
  });
  const why = ({ before, after }: ComparedPlace) => after.empty ?? before.empty ?? 'notComparable'; // both of one date
  return changeMapOf({ places }, { places: compared }, changeBounds(largest), why);
}
