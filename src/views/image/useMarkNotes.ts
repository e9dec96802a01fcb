import { useStore } from '../../state/store';
import type { Minded } from '../markedFigure';

/** What the signs at figures stand for, of those that occur. */
export function useMarkNotes(figures: readonly Minded[]): readonly string[] {
  const { t } = useStore((store) => store.language);
  return [
    ...(figures.some(({ isFloor }) => isFloor) ? [t('picture-floor')] : []),
    ...(figures.some(({ isEstimated }) => isEstimated) ? [t('picture-estimated')] : []),
  ];
}
