import { isWholeFigure } from '../../core/viewmodels/timelineLayout';
import { pointsAt, type TimelineModel } from '../../core/viewmodels/timeline';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { useFigureText } from './useFigureText';

interface Props {
  readonly shown: Shown;
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  /** Of the two rows of events above the lines. */
  readonly rowHeight: number;
}

const LABEL_ROOM = 150;

/**
 * The line of the date shown, below the names of events, with its figure; of several places compared a dot on the line of
 * each.
 */
export function DateHandle({ shown, model, layout, rowHeight }: Props) {
  const { formats, direction } = useStore((store) => store.language);
  const textOf = useFigureText(formats.count);
  const day = shown.cube.dates[shown.dateIndex]?.day;
  if (day === undefined) return null;
  const x = layout.xOf(day);
  const points = pointsAt(model, shown.dateIndex);
  const only = points.length === 1 ? points[0]?.point : null; // several figures without names would say nothing
  const forwards = direction === 'rtl' ? -1 : 1;
  const hasRoom = Math.abs(layout.end - x) > LABEL_ROOM;
  return (
    <g className="timeline-handle">
      <line x1={x} x2={x} y1={2 * rowHeight} y2={layout.base} />
      {points.map(
        ({ id, point }) =>
          point &&
          point.value !== null && (
            <circle key={id} cx={x} cy={layout.yOf(point.value)} r="5" data-floor={!isWholeFigure(point)} />
          ),
      )}
      {only && only.value !== null && (
        <text
          x={x + (hasRoom ? 9 : -9) * forwards}
          y={besideOf(layout.yOf(only.value), rowHeight)}
          textAnchor={hasRoom ? 'start' : 'end'}
        >
          {textOf(only)}
        </text>
      )}
    </g>
  );
}

/** Where the figure of a point stands: above it, or below where that is among the names of events. */
function besideOf(y: number, rowHeight: number): number {
  return y - 8 < 3 * rowHeight ? y + rowHeight : y - 8;
}
