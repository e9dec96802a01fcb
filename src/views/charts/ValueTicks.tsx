import { useStore } from '../../state/store';

interface Props {
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Where the chart begins and ends in the reading direction, in CSS pixels. */
  readonly start: number;
  readonly end: number;
  /** How a figure is written; as a short count when nothing else is said. */
  readonly write?: ((value: number) => string) | undefined;
}

/** Figures before a chart, and a line across it for each. */
export function ValueTicks({ ticks, start, end, write }: Props) {
  const { formats } = useStore((store) => store.language);
  const short = (value: number) => (value === 0 ? formats.count(0) : formats.compact(value));
  const forwards = end < start ? -1 : 1;
  return ticks.map(({ value, y }) => (
    <g key={value}>
      <line x1={start} x2={end} y1={y} y2={y} className="timeline-grid" />
      <text x={start - 6 * forwards} y={y} dy="0.35em" textAnchor="end">
        {(write ?? short)(value)}
      </text>
    </g>
  ));
}
