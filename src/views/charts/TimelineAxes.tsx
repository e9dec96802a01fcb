import { memo } from 'react';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import { ValueTicks } from './ValueTicks';

interface Props {
  readonly layout: TimelineLayout;
  readonly rtl: boolean;
  readonly rowHeight: number;
  /** How a figure is written, where it is no count. */
  readonly write?: (value: number) => string;
  /** What is said at a break that forbids comparisons; empty where there is no room for it. */
  readonly breakText?: string;
}

/** Years, figures, events and breaks of method behind the series. */
export const TimelineAxes = memo(function TimelineAxes(props: Props) {
  const { layout, rtl, rowHeight, write, breakText } = props;
  const { base } = layout;
  const { t, nameOf, formats } = useStore((store) => store.language);
  const toEnd = rtl ? -1 : 1;
  const ticks = [
    ...layout.years.map(({ year, x }) => ({ text: formats.year(year), x })),
    ...layout.days.map(({ day, x }) => ({ text: formats.day(day), x })),
  ];
  return (
    <g className="timeline-axes">
      <ValueTicks ticks={layout.ticks} start={layout.start} end={layout.end} write={write} />
      {ticks.map(({ text, x }) => (
        <g key={text}>
          <line x1={x} x2={x} y1={base} y2={base + 4} className="timeline-tick" />
          <text x={x} y={base + 1.15 * rowHeight} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {layout.events.map(({ event, x, row }) => (
        <g key={`${event.day}${event.label.en}`} className="timeline-event">
          <line
            x1={x}
            x2={x}
            y1={row < 0 ? base - 8 : 4 + row * rowHeight}
            y2={base}
            data-labelled={row >= 0}
          />
          {row >= 0 && (
            <text x={x + 4 * toEnd} y={(row + 0.9) * rowHeight} textAnchor="start">
              {nameOf(event.label)}
            </text>
          )}
        </g>
      ))}
      {layout.breaks.map(({ one, x }) => (
        <g key={one.id} className="timeline-break" data-severity={one.severity}>
          <line x1={x} x2={x} y1={one.severity === 'refuse' ? 4 : 2 * rowHeight} y2={base} />
          {one.severity === 'refuse' && (
            <text x={x + 4 * toEnd} y={0.9 * rowHeight} textAnchor="start">
              {breakText ?? t('break-label')}
            </text>
          )}
        </g>
      ))}
    </g>
  );
});
