import { useStore } from '../../state/store';
import type { LayerSample } from '../layers/useLayerKeys';
import '../layers/layers.css';
import { useSheetMeasures } from './sheetSetting';

const ROOM = 300; // for a mark and its word

/** The marks of the layers in an image and what they stand for. */
export function LayerSamples({ samples }: { readonly samples: readonly LayerSample[] }) {
  const { direction } = useStore((store) => store.language);
  const { width, margin } = useSheetMeasures();
  const forwards = direction === 'rtl' ? -1 : 1;
  const start = direction === 'rtl' ? width - margin : margin;
  return samples.map(({ shape, isCentred, className, word }, index) => (
    <g key={word} transform={`translate(${start + forwards * (8 + index * ROOM)} 8)`}>
      <path className={className} d={shape} transform={isCentred ? undefined : 'translate(-6 -6)'} />
      <text
        x={forwards * 14}
        y={5}
        textAnchor="start"
        direction={direction}
        fontSize="13"
        className="sheet-ink"
      >
        {word}
      </text>
    </g>
  ));
}
