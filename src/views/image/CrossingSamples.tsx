import type { Crossing } from '../../core/domain/crossing';
import { crossingKinds } from '../../core/viewmodels/crossings';
import { useStore } from '../../state/store';
import { CROSSING_SHAPES } from '../layers/crossingShapes';
import '../layers/layers.css';
import { SHEET } from './sheet';

const ROOM = 260; // for a mark and its word

/** The marks of crossings in an image and what they stand for. */
export function CrossingSamples({ crossings }: { readonly crossings: readonly Crossing[] }) {
  const { t, direction } = useStore((store) => store.language);
  const forwards = direction === 'rtl' ? -1 : 1;
  const start = direction === 'rtl' ? SHEET.width - SHEET.margin : SHEET.margin;
  return crossingKinds(crossings).map((kind, index) => (
    <g key={kind} transform={`translate(${start + forwards * (8 + index * ROOM)} 8)`}>
      <path className="crossing-shape" d={CROSSING_SHAPES[kind]} />
      <text
        x={forwards * 14}
        y={5}
        textAnchor="start"
        direction={direction}
        fontSize="13"
        className="sheet-ink"
      >
        {t(`crossing-kind-${kind}`)}
      </text>
    </g>
  ));
}
