import { emptyKeys, type MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { EmptyPatterns } from './EmptyPatterns';
import './legend.css';

/** The kinds of empty that occur on the map, each with its look, and zero, which is a figure. */
export function EmptyKey({ model }: { readonly model: MapModel }) {
  const { t } = useStore((store) => store.language);
  const keys = emptyKeys(model);
  if (keys.length === 0) return null;
  return (
    <ul className="legend-empties">
      {keys.map((kind) => (
        <li key={kind}>
          {kind === 'zero' ? (
            <span className="legend-zero" aria-hidden="true" />
          ) : (
            <svg width="18" height="12" aria-hidden="true">
              <EmptyPatterns />
              <rect width="18" height="12" fill={`url(#empty-${kind})`} />
            </svg>
          )}
          {t(`empty-${kind}`)}
        </li>
      ))}
    </ul>
  );
}
