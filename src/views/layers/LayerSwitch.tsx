import { memo } from 'react';
import type { MapLayer } from '../../core/session/view';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { followControl } from '../../state/controlRoom';
import { CrossingTip } from './CrossingTip';
import type { PlacedLayerProps } from './layerProps';
import { SignalTip } from './SignalTip';
import { withLayer } from './withLayer';
import './layers.css';

/** Which layers lie over the map, and what is said of the mark that is pointed at; nothing where there are none. */
export function LayerSwitch(props: PlacedLayerProps) {
  const context = useStore((store) => store.context);
  const { flow } = props.shown;
  const hasCrossings =
    context.phase === 'ready' && context.value.crossings.some(({ point }) => point !== null);
  const isWatched = !flow || flow.periods.cadence === 'day';
  if (!hasCrossings && !isWatched) return null;
  return (
    <>
      <LayerChecks hasCrossings={hasCrossings} isWatched={isWatched} />
      <CrossingTip {...props} />
      <SignalTip {...props} />
    </>
  );
}

interface ChecksProps {
  readonly hasCrossings: boolean;
  /** True where the figures are watched for an influx. */
  readonly isWatched: boolean;
}

/** Apart: a step of the date changes no box, which the browser would be told anew. */
const LayerChecks = memo(function LayerChecks({ hasCrossings, isWatched }: ChecksProps) {
  const { t } = useStore((store) => store.language);
  const layers = useStore((store) => store.view.layers);
  const offered: MapLayer[] = [
    ...(hasCrossings ? (['crossings'] as const) : []),
    ...(isWatched ? (['signals'] as const) : []),
  ];
  return (
    <div className="map-layers" role="group" ref={followControl} aria-label={t('layers-title')}>
      {offered.map((layer) => (
        <label key={layer} className="check">
          <input
            type="checkbox"
            checked={layers?.includes(layer) ?? false}
            onChange={({ target }) => choose({ layers: withLayer(layers, layer, target.checked) })}
          />
          <span>{t(`layer-${layer}`)}</span>
        </label>
      ))}
    </div>
  );
});
