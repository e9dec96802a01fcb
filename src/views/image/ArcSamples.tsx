import { arcShape } from '../../core/viewmodels/matrix/arcShape';
import { useStore } from '../../state/store';
import { arcSizes } from '../arcs/arcSizes';
import { arcWidth } from '../arcs/arcWidth';
import { SHEET } from './sheet';
import '../arcs/arcs.css';

const SAMPLE = { room: 190, length: 74, base: 24 };

/** Arcs of two sizes and what they stand for. */
export function ArcSamples({ largest }: { readonly largest: number }) {
  const { formats, direction } = useStore((store) => store.language);
  const forwards = direction === 'rtl' ? -1 : 1;
  const start = direction === 'rtl' ? SHEET.width - SHEET.margin : SHEET.margin;
  return arcSizes(largest).map((size, index) => {
    const x = start + forwards * index * SAMPLE.room;
    const end = x + forwards * SAMPLE.length;
    return (
      <g key={size} className="arcs-sample">
        <path d={arcShape([x, SAMPLE.base], [end, SAMPLE.base], arcWidth(size, largest))} />
        <text x={end + forwards * 8} y={SAMPLE.base} fontSize="13" className="sheet-ink">
          {formats.count(size)}
        </text>
      </g>
    );
  });
}
