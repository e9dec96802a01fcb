import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { CrossingTip } from './CrossingTip';
import type { PlacedLayerProps } from './layerProps';
import { withLayer } from './withLayer';
import './layers.css';

/** Which layers lie over the map, and what is said of the mark that is pointed at; nothing where there are none. */
export function LayerSwitch(props: PlacedLayerProps) {
  const { t } = useStore((store) => store.language);
  const layers = useStore((store) => store.view.layers);
  const context = useStore((store) => store.context);
  const offersCrossings =
    context.phase === 'ready' && context.value.crossings.some(({ point }) => point !== null);
  if (!offersCrossings) return null;
  return (
    <>
      <div className="map-layers" role="group" aria-label={t('layers-title')}>
        <label className="check">
          <input
            type="checkbox"
            checked={layers?.includes('crossings') ?? false}
            onChange={({ target }) => choose({ layers: withLayer(layers, 'crossings', target.checked) })}
          />
          <span>{t('layer-crossings')}</span>
        </label>
      </div>
      <CrossingTip {...props} />
    </>
  );
}
