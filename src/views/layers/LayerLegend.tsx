import { useStore } from '../../state/store';
import { PanelLink } from '../panels/PanelLink';
import type { LayerProps } from './layerProps';
import { useLayerKeys } from './useLayerKeys';
import './layers.css';

/** What the marks of the layers mean, and what they do not. */
export function LayerLegend(props: LayerProps) {
  const { t } = useStore((store) => store.language);
  const hasSignals = useStore(({ view }) => view.layers?.includes('signals'));
  const { samples, notes } = useLayerKeys(props);
  if (notes.length === 0) return null;
  return (
    <div className="legend layer-legend" role="group" aria-label={t('layers-legend')}>
      <ul>
        {samples.map(({ shape, isCentred, className, word }) => (
          <li key={word}>
            <svg
              width="16"
              height="14"
              viewBox={isCentred ? '-8 -7 16 14' : '-2 -1 16 14'}
              aria-hidden="true"
            >
              <path className={className} d={shape} />
            </svg>
            {word}
          </li>
        ))}
      </ul>
      <p className="soft">
        {notes.join(' ')} {hasSignals && <PanelLink panel="influx" text={t('influx-title')} />}
      </p>
    </div>
  );
}
