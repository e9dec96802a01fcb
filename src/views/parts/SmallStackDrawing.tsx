import { dayParts } from '../../core/domain/day';
import type { Dimension } from '../../core/domain/measure';
import type { Layers } from '../../core/viewmodels/parts/layers';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import { StackedLayers } from './StackedLayers';

interface Props {
  readonly model: Layers;
  readonly dimension: Dimension;
  readonly asShares: boolean;
  readonly at: number;
  readonly layout: TimelineLayout;
}

const FROM_TOP = 2;
/** Below the stack, for its first year and its last. */
export const ROOM_OF_YEARS = 16;

/** The stack of one place of many, without figures: its ground and years, and a line at the date that is told. */
export function SmallStackDrawing({ model, dimension, asShares, at, layout }: Props) {
  const { formats } = useStore((store) => store.language);
  const { start, end, base, xOf } = layout;
  const ends = [
    { x: start, date: model.dates[0], anchor: 'start' },
    { x: end, date: model.dates.at(-1), anchor: 'end' },
  ] as const;
  const day = model.dates[at]?.day;
  return (
    <>
      <StackedLayers model={model} dimension={dimension} asShares={asShares} scale={layout} />
      <line x1={start} x2={end} y1={base} y2={base} className="timeline-tick" />
      {day !== undefined && (
        <line className="parts-date" x1={xOf(day)} x2={xOf(day)} y1={FROM_TOP} y2={base} />
      )}
      {ends.map(
        ({ x, date, anchor }) =>
          date && (
            <text key={anchor} x={x} y={base + ROOM_OF_YEARS - 4} textAnchor={anchor} className="parts-years">
              {formats.year(dayParts(date.day).year)}
            </text>
          ),
      )}
    </>
  );
}
