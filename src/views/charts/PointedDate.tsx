import { pointsAt, type TimelineModel } from '../../core/viewmodels/timeline';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { useFigureText } from './useFigureText';

export interface PointedProps {
  readonly shown: Shown;
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly index: number;
}

/** The date under the pointer before it is chosen, and its figure where it has one alone. */
export function PointedDate({ shown, model, layout, index }: PointedProps) {
  const { formats, t } = useStore((store) => store.language);
  const textOf = useFigureText(formats.count);
  const day = shown.cube.dates[index]?.day;
  if (day === undefined || index === shown.dateIndex) return null;
  const x = layout.xOf(day);
  const points = pointsAt(model, index);
  const [first] = points;
  return (
    <g className="timeline-pointed">
      <line x1={x} x2={x} y1={2} y2={layout.base} />
      <text x={x} y={layout.base - 6} textAnchor="middle">
        {first && points.length === 1
          ? t('timeline-value', { day: { day }, figure: textOf(first.point) })
          : formats.day(day)}
      </text>
    </g>
  );
}
