import { locatedCrossings } from '../../core/viewmodels/crossings';
import { useStore } from '../../state/store';
import { shownAt } from '../map/camera';
import type { PlacedLayerProps } from './layerProps';
import { MarkTip } from './MarkTip';
import { useCrossingText } from './useCrossingText';

/** What is known of the crossing under the pointer or the focus. */
export function CrossingTip({ crossings, geometry, camera }: Omit<PlacedLayerProps, 'shown'>) {
  const { t } = useStore((store) => store.language);
  const hovered = useStore((store) => store.hovered);
  const textOf = useCrossingText();
  const crossing = locatedCrossings(crossings).find(({ id }) => id === hovered);
  if (!crossing) return null;
  return (
    <MarkTip at={shownAt(camera, geometry.pointOf(crossing.point))} geometry={geometry}>
      <strong>{textOf(crossing)}</strong>
      {crossing.isAtTown && <span>{t('crossing-at-town')}</span>}
    </MarkTip>
  );
}
