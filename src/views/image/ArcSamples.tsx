import { arcShape } from '../../core/viewmodels/matrix/arcShape';
import { useStore } from '../../state/store';
import { arcSizes } from '../arcs/arcSizes';
import { arcWidth } from '../arcs/arcWidth';
import type { SheetKey } from './SheetKeys';
import { useReadingSide } from './useReadingSide';
import '../arcs/arcs.css';

const KEY_WIDTH = 7;
const SAMPLE = { room: 190, length: 74, base: 24 };

/** What the colour of an arc stands for. */
export function wayKey({ way, text }: { readonly way: string; readonly text: string }): SheetKey {
  const sample = (
    <g className="arcs-sample">
      <path d={arcShape([0, 12], [26, 12], KEY_WIDTH)} data-way={way} />
    </g>
  );
  return { text, sample };
}

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
