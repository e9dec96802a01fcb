import { locatedCrossings } from '../../core/viewmodels/crossings';
import { useStore } from '../../state/store';
import { shownAt } from '../map/camera';
import type { PlacedLayerProps } from './layerProps';
import { useCrossingText } from './useCrossingText';

/** What is known of the crossing under the pointer or the focus. */
export function CrossingTip({ crossings, geometry, camera }: Omit<PlacedLayerProps, 'shown'>) {
  const { t } = useStore((store) => store.language);
  const hovered = useStore((store) => store.hovered);
  const textOf = useCrossingText();
  const crossing = locatedCrossings(crossings).find(({ id }) => id === hovered);
  if (!crossing) return null;
  const [x, y] = shownAt(camera, geometry.pointOf(crossing.point));
  const above = y > geometry.height / 2;
  const style = {
    insetInlineStart: 0,
    transform: `translate(${Math.round(x)}px, ${Math.round(y + (above ? -14 : 14))}px)`,
  };
  const side = x > geometry.width * 0.7 ? 'before' : x < geometry.width * 0.3 ? 'after' : 'middle';
  return (
    <div className="map-tooltip-place" style={style} dir="ltr">
      <div className="map-tooltip" data-above={above} data-side={side} dir="auto" aria-hidden="true">
        <strong>{textOf(crossing)}</strong>
        {crossing.isAtTown && <span>{t('crossing-at-town')}</span>}
      </div>
    </div>
  );
}
