import { arcShape } from '../../core/viewmodels/matrix/arcShape';
import type { Arcs } from '../../core/viewmodels/matrix/arcs';
import type { OriginHost } from '../../core/viewmodels/matrix/originHost';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { arcLines, arcWays } from './arcLines';
import { arcSizes } from './arcSizes';
import { arcWidth } from './arcWidth';
import { PlacesWaiting } from '../parts/PlacesWaiting';
import { useArcs } from './useArcs';
import '../map/legend.css';
import './arcs.css';
import { PanelLink } from '../panels/PanelLink';

/** How arcs are read, how much of the stock is drawn, and what is not. */
export function ArcLegend({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const { parts, matrix, largest, arcs } = useArcs(shown, true);
  return (
    <div className="legend legend-upright arcs-legend" role="group" aria-label={t('legend-label')}>
      {matrix && arcs ? (
        <Key matrix={matrix} arcs={arcs} largest={largest.between} />
      ) : parts.found.size < parts.all ? (
        <PlacesWaiting shown={shown} parts={parts} />
      ) : (
        <p className="soft">{t('breakdown-none')}</p>
      )}
    </div>
  );
}

const SAMPLE = { width: 74, height: 26 };

interface KeyProps {
  readonly matrix: OriginHost;
  readonly arcs: Arcs;
  readonly largest: number;
}

function Key({ matrix, arcs, largest }: KeyProps) {
  const { t, formats } = useStore((store) => store.language);
  const lines = arcLines(t, matrix, arcs);
  const sizes = arcSizes(largest);
  const sample = (size: number, way: string) => (
    <svg width={SAMPLE.width} height={SAMPLE.height} className="arcs-sample" aria-hidden="true">
      <path d={arcShape([2, 20], [SAMPLE.width - 4, 18], arcWidth(size, largest))} data-way={way} />
    </svg>
  );
  return (
    <>
      <p className="legend-title">
        {lines.title} <span className="soft">{t('arcs-locked')}</span>
      </p>
      <ul className="arcs-key">
        {sizes.map((size) => (
          <li key={size}>
            {sample(size, 'any')}
            <bdi>{formats.count(size)}</bdi>
          </li>
        ))}
        {arcWays(t, matrix, arcs).map(({ way, text }) => (
          <li key={way}>
            {sample(largest / 4, way)}
            {text}
          </li>
        ))}
      </ul>
      <p>
        {lines.drawn} {lines.within} <PanelLink panel="matrix" text={t('arcs-all')} />
      </p>
    </>
  );
}
