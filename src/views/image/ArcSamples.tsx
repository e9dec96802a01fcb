import { arcShape } from '../../core/viewmodels/matrix/arcShape';
import { useStore } from '../../state/store';
import { arcSizes } from '../arcs/arcSizes';
import { arcWidth } from '../arcs/arcWidth';
import { useReadingSide } from './useReadingSide';
import '../arcs/arcs.css';

const SAMPLE = { room: 190, length: 74, base: 24 };

/** Arcs of two sizes and what they stand for. */
export function ArcSamples({ largest }: { readonly largest: number }) {
  const { formats } = useStore((store) => store.language);
  const side = useReadingSide();
  return arcSizes(largest).map((size, index) => {
    const from = index * SAMPLE.room;
    const end = from + SAMPLE.length;
    return (
      <g key={size} className="arcs-sample">
        <path
          d={arcShape([side.x(from), SAMPLE.base], [side.x(end), SAMPLE.base], arcWidth(size, largest))}
        />
        <text x={side.x(end + 8)} y={SAMPLE.base} fontSize="13" className="sheet-ink">
          {formats.count(size)}
        </text>
      </g>
    );
  });
}
