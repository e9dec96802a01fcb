import { clearOfLine } from '../../core/viewmodels/clearOfLine';
import { isWholeFigure } from '../../core/viewmodels/timelineLayout';
import { pointsAt, type TimelineModel, type TimelinePoint } from '../../core/viewmodels/timeline';
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

/** For a figure with the words of a floor; half of it for a figure alone. In CSS pixels. */
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
  const hasRoom = Math.abs(layout.end - x) > LABEL_ROOM;
  const side = hasRoom === (direction === 'rtl') ? -1 : 1;
  const along = (one: TimelinePoint) => (layout.xOf(one.day) - x) * side;
  const text = only ? textOf(only) : '';
  const hasWords = only && only.value !== null && text !== formats.count(only.value);
  const room = hasWords ? LABEL_ROOM : LABEL_ROOM / 2;
  // Each figure holds until the next date; those of the backdrop come first.
  const heights = model.series.at(-1)?.points.flatMap((one, index, all) => {
    const [from, until] = [along(one), along(all[index + 1] ?? one)];
    const isBeside = Math.max(from, until) > 0 && Math.min(from, until) < room;
    return one.value !== null && (one === only || isBeside) ? [layout.yOf(one.value)] : [];
  });
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
      {only && only.value !== null && heights && (
        <text
          x={x + 9 * side}
          y={clearOfLine(heights, layout.yOf(only.value), rowHeight, layout.base)}
          textAnchor={hasRoom ? 'start' : 'end'}
        >
          {text}
        </text>
      )}
    </g>
  );
}
