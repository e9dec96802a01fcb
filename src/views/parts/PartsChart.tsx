import { useRef, type PointerEvent } from 'react';
import type { Dimension } from '../../core/domain/measure';
import type { Layers } from '../../core/viewmodels/parts/layers';
import { chooseDateIndex } from '../../state/choices';
import { useStore } from '../../state/store';
import { TimelineAxes } from '../charts/TimelineAxes';
import { useSize } from '../useSize';
import { StackedLayers, UnknownPattern } from './StackedLayers';
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
const BREAK_WORDS = 480; // px of chart
const GAP_WORD = 170; // px that the word in a long gap at the end needs
const ROW = 16; // px of a line of type

/** One stack over time, with a line at the date that is told; a press goes to the date under the pointer. */
export function PartsChart({ model, dimension, asShares, at, label, onPoint }: Props) {
  const { t, formats, direction } = useStore((store) => store.language);
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const height = Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, width * HEIGHT.ofWidth)));
  const rtl = direction === 'rtl';
  const room = { width, height, insetStart: 52, insetEnd: 12, top: 24, bottom: BOTTOM, rtl };
  const layout = useStackLayout(model, model.largest, asShares, room);
  const day = model.dates[at]?.day;
  const hasRoom = width > BREAK_WORDS; // else the words of two breaks run into each other
  const last = model.dates.findLast(({ values }) => values !== null)?.day;
  const lastX = layout && last !== undefined ? layout.xOf(last) : null;
  const restFrom = layout && lastX !== null && Math.abs(layout.end - lastX) > GAP_WORD ? lastX : null;
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
          <UnknownPattern />
          <StackedLayers model={model} dimension={dimension} asShares={asShares} scale={layout} />
          <TimelineAxes
            layout={layout}
            rtl={rtl}
            rowHeight={ROW}
            breakText={hasRoom ? t('parts-break') : ''}
            {...(asShares && { write: formats.percent })}
          />
          {restFrom !== null && (
            <text x={(restFrom + layout.end) / 2} y={layout.base - 12} textAnchor="middle">
              {t('parts-not-published')}
            </text>
          )}
          {day !== undefined && (
            <line className="parts-date" x1={layout.xOf(day)} x2={layout.xOf(day)} y1={20} y2={layout.base} />
          )}
        </svg>
      )}
    </div>
  );
}
