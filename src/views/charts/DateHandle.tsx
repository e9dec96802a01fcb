import type { TimelineModel } from '../../core/viewmodels/timeline';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly width: number;
  readonly height: number;
}

const LABEL_ROOM = 110;

/** The line of the date shown, with its figure, and that of the date a change is counted from. */
export function DateHandle({ shown, model, layout, width, height }: Props) {
  const { formats, direction } = useStore((store) => store.language);
  const compare = useStore((store) => store.view.compare);
  const day = shown.cube.dates[shown.dateIndex]?.day;
  const since = shown.cube.dates[shown.sinceIndex]?.day;
  if (day === undefined) return null;
  const x = layout.xOf(day);
  const value = model.series.find(({ isBackdrop }) => !isBackdrop)?.points[shown.dateIndex]?.value ?? null;
  const base = height - 22;
  const forwards = direction === 'rtl' ? -1 : 1;
  const hasRoom = forwards > 0 ? width - x > LABEL_ROOM : x > LABEL_ROOM;
  return (
    <g className="timeline-handle">
      {compare !== null && since !== undefined && (
        <line className="timeline-since" x1={layout.xOf(since)} x2={layout.xOf(since)} y1={4} y2={base} />
      )}
      <line x1={x} x2={x} y1={2} y2={base} />
      {value !== null && (
        <>
          <circle cx={x} cy={layout.yOf(value)} r="5" />
          <text
            x={x + (hasRoom ? 9 : -9) * forwards}
            y={Math.max(36, layout.yOf(value) - 8)}
            textAnchor={hasRoom ? 'start' : 'end'}
          >
            {formats.count(value)}
          </text>
        </>
      )}
    </g>
  );
}
