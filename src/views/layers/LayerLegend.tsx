import { crossingKinds } from '../../core/viewmodels/crossings';
import { useStore } from '../../state/store';
import { CROSSING_SHAPES } from './crossingShapes';
import type { LayerProps } from './layerProps';
import { useCrossingNotes } from './useCrossingNotes';
import './layers.css';

/** What the marks of crossings mean, and how far their positions can be trusted. */
export function LayerLegend({ crossings }: LayerProps) {
  const { t } = useStore((store) => store.language);
  const notes = useCrossingNotes(crossings);
  if (crossings.length === 0) return null;
  return (
    <div className="legend layer-legend" role="group" aria-label={t('layers-legend')}>
      <ul>
        {crossingKinds(crossings).map((kind) => (
          <li key={kind}>
            <svg width="16" height="12" viewBox="-8 -6 16 12" aria-hidden="true">
              <path className="crossing-shape" d={CROSSING_SHAPES[kind]} />
            </svg>
            {t(`crossing-kind-${kind}`)}
          </li>
        ))}
      </ul>
      <p className="soft">{notes.join(' ')}</p>
    </div>
  );
}
