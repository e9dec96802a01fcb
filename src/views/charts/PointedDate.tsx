import type { TimelineModel } from '../../core/viewmodels/timeline';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly index: number;
  readonly height: number;
}

/** The date under the pointer and its figure, before it is chosen. */
export function PointedDate({ shown, model, layout, index, height }: Props) {
  const { formats, t } = useStore((store) => store.language);
  const day = shown.cube.dates[index]?.day;
  if (day === undefined || index === shown.dateIndex) return null;
  const x = layout.xOf(day);
  const value = model.series.find(({ isBackdrop }) => !isBackdrop)?.points[index]?.value ?? null;
  const figure = value === null ? t('figure-none') : formats.count(value);
  return (
    <g className="timeline-pointed">
      <line x1={x} x2={x} y1={2} y2={height - 22} />
      <text x={x} y={height - 28} textAnchor="middle">
        {t('timeline-value', { day: { day }, figure })}
      </text>
    </g>
  );
}
