import { useRef, type PointerEvent } from 'react';
import type { Dimension } from '../../core/domain/measure';
import type { Layers } from '../../core/viewmodels/parts/layers';
import { chooseDateIndex } from '../../state/choices';
import { useStore } from '../../state/store';
import { useSize } from '../useSize';
import { StackDrawing } from './StackDrawing';
import { useStackLayout } from './useStackLayout';

interface Props {
  readonly model: Layers;
  readonly dimension: Dimension;
  readonly asShares: boolean;
  /** Index of the date that the table beside it tells. */
  readonly at: number;
  readonly label: string;
  /** Hears which date the pointer is over. */
  readonly onPoint: (index: number | null) => void;
}

/** As high as a laptop has room for; lower on a phone. */
const HEIGHT = { most: 430, least: 240, ofWidth: 0.6 };
const BOTTOM = 22;
const BREAK_WORDS = 480; // px of chart, else the words of two breaks run into each other
const ROW = 16; // px of a line of type

/** One stack over time, with a line at the date that is told; a press goes to the date under the pointer. */
export function PartsChart({ model, dimension, asShares, at, label, onPoint }: Props) {
  const { direction } = useStore((store) => store.language);
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const height = Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, width * HEIGHT.ofWidth)));
  const rtl = direction === 'rtl';
  const room = { width, height, insetStart: 52, insetEnd: 12, top: 24, bottom: BOTTOM, rtl };
  const layout = useStackLayout(model, model.largest, asShares, room);
  const indexUnder = (event: PointerEvent<SVGSVGElement>) =>
    layout?.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left) ?? null;
  return (
    <div ref={frame} className="parts-chart">
      {layout && (
        <svg
          width={width}
          height={height}
          direction={direction}
          role="img"
          aria-label={label}
          onPointerMove={(event) => onPoint(indexUnder(event))}
          onPointerLeave={() => onPoint(null)}
          onPointerDown={(event) => {
            const index = indexUnder(event);
            if (index !== null) chooseDateIndex(index);
          }}
        >
          <StackDrawing
            model={model}
            dimension={dimension}
            asShares={asShares}
            at={at}
            layout={layout}
            rowHeight={ROW}
            hasBreakWords={width > BREAK_WORDS}
          />
        </svg>
      )}
    </div>
  );
}
