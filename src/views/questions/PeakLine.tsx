import type { Cube } from '../../core/cube/cube';
import { dayNumber, type Day } from '../../core/domain/day';
import { seriesBehind } from '../../core/viewmodels/questions/behind';
import type { Truth } from '../../core/viewmodels/questions/truth';
import { useStore } from '../../state/store';

const WIDTH = 600;
const HEIGHT = 260;
const TOP = 40; // room for the label of the highest figure
const BOTTOM = 24;

/** The whole series of a place with its highest figure marked; gaps stay gaps. Runs with the reading direction. */
export function PeakLine({ cube, truth }: { readonly cube: Cube; readonly truth: Truth & { kind: 'peak' } }) {
  const { formats, direction } = useStore((store) => store.language);
  const points = seriesBehind(truth, cube);
  const [first, last] = [points[0]?.day, points.at(-1)?.day];
  if (!first || !last) return null;
  const span = Math.max(1, dayNumber(last) - dayNumber(first));
  const xOf = (day: Day) => {
    const along = ((dayNumber(day) - dayNumber(first)) / span) * WIDTH;
    return direction === 'rtl' ? WIDTH - along : along;
  };
  const yOf = (value: number) => TOP + (1 - value / truth.value) * (HEIGHT - TOP - BOTTOM);
  let path = '';
  points.forEach(({ day, value }, index) => {
    if (value === null) return;
    const isOpen = (points[index - 1]?.value ?? null) !== null;
    path += isOpen
      ? `H${xOf(day).toFixed(1)}V${yOf(value).toFixed(1)}`
      : `M${xOf(day).toFixed(1)},${yOf(value).toFixed(1)}`;
  });
  const peak = truth.days[0] ?? first;
  const x = xOf(peak);
  const anchor = x < WIDTH * 0.2 ? 'start' : x > WIDTH * 0.8 ? 'end' : 'middle';
  return (
    <svg className="peak-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} direction="ltr" aria-hidden="true">
      <line x1={0} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      <path d={path} />
      {truth.days.map((day) => (
        <circle key={day} cx={xOf(day)} cy={yOf(truth.value)} r={6} />
      ))}
      <text x={x} y={TOP - 14} textAnchor={anchor} className="peak-label">
        {formats.month(peak)}
      </text>
      <text x={xOf(first)} y={HEIGHT - 4} textAnchor={direction === 'rtl' ? 'end' : 'start'}>
        {formats.month(first)}
      </text>
      <text x={xOf(last)} y={HEIGHT - 4} textAnchor={direction === 'rtl' ? 'start' : 'end'}>
        {formats.month(last)}
      </text>
    </svg>
  );
}
