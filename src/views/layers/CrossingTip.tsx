import { useStore } from '../../state/store';
import type { PlacedLayerProps } from './layerProps';
import { MarkTip } from './MarkTip';
import { placedCrossings } from './placedCrossings';
import { useCrossingText } from './useCrossingText';

/** What is known of the crossing under the pointer or the focus. */
export function CrossingTip(props: Omit<PlacedLayerProps, 'shown'>) {
  const { t } = useStore((store) => store.language);
  const hovered = useStore((store) => store.hovered);
  const textOf = useCrossingText();
  const placed = placedCrossings(props).find(({ crossing }) => crossing.id === hovered);
  if (!placed) return null;
  const { crossing, spot } = placed;
  return (
    <MarkTip at={spot} geometry={props.geometry}>
      <strong>{textOf(crossing)}</strong>
      {crossing.isAtTown && <span>{t('crossing-at-town')}</span>}
    </MarkTip>
  );
}
