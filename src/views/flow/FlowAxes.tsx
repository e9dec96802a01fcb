import { memo } from 'react';
import type { FlowLayout } from '../../core/viewmodels/flow/flowLayout';
import { dayParts } from '../../core/domain/day';
import { useStore } from '../../state/store';
import { ValueTicks } from '../charts/ValueTicks';

interface Props {
  readonly layout: FlowLayout;
  readonly height: number;
  readonly rtl: boolean;
}

/** Figures and days behind the bars. */
export const FlowAxes = memo(function FlowAxes({ layout, height, rtl }: Props) {
  const { formats } = useStore((store) => store.language);
  const base = height - 22;
  const toEnd = rtl ? -1 : 1;
  const write = {
    day: formats.day,
    month: formats.month,
    year: (day: Parameters<typeof dayParts>[0]) => formats.year(dayParts(day).year),
  };
  return (
    <g className="timeline-axes">
      <ValueTicks ticks={layout.ticks} start={layout.start} end={layout.end} />
      {layout.labels.map(({ day, as, x }) => (
        <g key={day}>
          <line x1={x} x2={x} y1={base} y2={base + 4} className="timeline-tick" />
          <text x={x + 2 * toEnd} y={base + 17} textAnchor="start">
            {write[as](day)}
          </text>
        </g>
      ))}
    </g>
  );
});
