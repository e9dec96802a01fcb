import type { MapLayer } from '../../core/session/view';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { CrossingTip } from './CrossingTip';
import type { PlacedLayerProps } from './layerProps';
import { SignalTip } from './SignalTip';
import { withLayer } from './withLayer';
import './layers.css';

/** Which layers lie over the map, and what is said of the mark that is pointed at; nothing where there are none. */
export function LayerSwitch(props: PlacedLayerProps) {
  const { t } = useStore((store) => store.language);
  const layers = useStore((store) => store.view.layers);
  const context = useStore((store) => store.context);
  const { flow } = props.shown;
  const hasCrossings =
    context.phase === 'ready' && context.value.crossings.some(({ point }) => point !== null);
  const isWatched = !flow || flow.periods.cadence === 'day';
  const offered: MapLayer[] = [
    ...(hasCrossings ? (['crossings'] as const) : []),
    ...(isWatched ? (['signals'] as const) : []),
  ];
  if (offered.length === 0) return null;
  return (
    <>
      <div className="map-layers" role="group" aria-label={t('layers-title')}>
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
      <CrossingTip {...props} />
      <SignalTip {...props} />
    </>
  );
}
