import { scaleBar } from '../../core/viewmodels/scaleBar';
import { useStore } from '../../state/store';
import type { MapGeometry } from '../map/geometry';
import { useReadingSide } from './useReadingSide';

interface Props {
  readonly camera: MapGeometry['camera'];
  /** The lower edge of the map. */
  readonly bottom: number;
}

const ROOM = 150; // CSS pixels that the bar may take
const INSET = 12;
const TICK = 5;

/** How long a distance on the ground is on a map, in its lower corner. It holds in the middle of the map. */
export function ScaleBar({ camera, bottom }: Props) {
  const { t } = useStore((store) => store.language);
  const side = useReadingSide();
  const { kilometres, width } = scaleBar(camera, ROOM);
  const { x } = side.span(INSET, width);
  const y = bottom - INSET;
  return (
    <g className="sheet-scale">
      <path d={`M${x},${y - TICK}V${y}H${x + width}V${y - TICK}`} />
      <text x={x + width / 2} y={y - TICK - 3} textAnchor="middle" fontSize="13" className="sheet-ink">
        {t('picture-kilometres', { count: { count: kilometres } })}
      </text>
    </g>
  );
}
