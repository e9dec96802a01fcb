import { waterfallScale, type Waterfall, type WaterfallScale } from '../../core/viewmodels/change/waterfall';
import type { CommonTotal, Comparison } from '../../core/viewmodels/change/comparison';
import type { ReadingSide } from '../../core/viewmodels/readingSide';
import type { Language } from '../../language/language';
import type { CellRoom, SheetColumn } from '../image/SheetTable';
import { markedFigure } from '../markedFigure';
import { wayOf } from './Dumbbell';

/** One bar: a total, which has no change, or a step. `low` and `high` are where it begins and ends. */
export interface WaterfallRow {
  readonly name: string;
  readonly figure: string;
  readonly change: number | null;
  readonly low: number;
  readonly high: number;
}

const WIDTHS = { name: 148, bar: 154, figure: 96 };
const BAR = { height: 12, tear: 12 };

/** The way from one total to the other as rows: the earlier total, a step for each place, the later total. */
export function waterfallRows(
  { t, nameOf, formats }: Language,
  waterfall: Waterfall,
  { from, to }: Comparison,
): readonly WaterfallRow[] {
  const scale = waterfallScale(waterfall);
  const total = ({ value, isEstimated }: CommonTotal, day: Comparison['from']['day']): WaterfallRow => ({
    name: formats.day(day),
    figure: markedFigure(formats.count(value), { isFloor: false, isEstimated }),
    change: null,
    low: scale.from,
    high: value,
  });
  return [
    total(waterfall.before, from.day),
    ...waterfall.steps.map(({ names, count, change, isEstimated, start, end }) => ({
      name: names ? nameOf(names) : t('change-other-places', { count: { count } }),
      figure: markedFigure(formats.signed(change), { isFloor: false, isEstimated }),
      change,
      low: Math.min(start, end),
      high: Math.max(start, end),
    })),
    total(waterfall.after, to.day),
  ];
}

/** The columns of such rows on a sheet; a bar of a total that does not begin at zero is torn. */
export function waterfallColumns(
  waterfall: Waterfall,
  head: string,
  side: ReadingSide,
): readonly SheetColumn<WaterfallRow>[] {
  const scale = waterfallScale(waterfall);
  return [
    { head, width: WIDTHS.name, text: ({ name }) => name },
    {
      head: '',
      width: WIDTHS.bar,
      text: () => '',
      draw: (row, room) => <Bar row={row} room={room} scale={scale} side={side} />,
    },
    { head: '', width: WIDTHS.figure, isNumber: true, text: ({ figure }) => figure },
  ];
}

interface BarProps {
  readonly row: WaterfallRow;
  readonly room: CellRoom;
  readonly scale: WaterfallScale;
  readonly side: ReadingSide;
}

function Bar({ row: { change, low, high }, room, scale, side }: BarProps) {
  const { offset, width, middle } = room;
  const at = (value: number) => offset + ((value - scale.from) / (scale.to - scale.from)) * width;
  const y = middle - BAR.height / 2;
  const way = change === null ? undefined : wayOf(change);
  const tear = side.x(offset + BAR.tear);
  return (
    <g data-way={way}>
      <rect
        {...side.span(at(low), Math.max(1, at(high) - at(low)))}
        y={y}
        height={BAR.height}
        className="sheet-bar"
      />
      {change === null && scale.from > 0 && (
        <path d={`M${tear - 2},${y + BAR.height + 2} l6,-${BAR.height + 4}`} className="sheet-tear" />
      )}
    </g>
  );
}
