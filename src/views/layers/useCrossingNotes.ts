import type { Crossing } from '../../core/domain/crossing';
import { locatedCrossings } from '../../core/viewmodels/crossings';
import { useStore } from '../../state/store';

/** What the marks of crossings do not mean, and how far their positions can be trusted. */
export function useCrossingNotes(crossings: readonly Crossing[]): string[] {
  const { t } = useStore((store) => store.language);
  const drawn = locatedCrossings(crossings);
  const unplaced = crossings.length - drawn.length;
  const atTown = drawn.filter(({ isAtTown }) => isAtTown).length;
  return [
    t('crossings-no-people'),
    ...(atTown > 0 ? [t('crossings-at-town', { count: { count: atTown } })] : []),
    ...(unplaced > 0 ? [t('crossings-unplaced', { count: { count: unplaced } })] : []),
  ];
}
