import { ticks } from 'd3';
import type { DayStock } from '../../core/exercise/stockByDay';
import { useStore } from '../../state/store';
import { FONT } from '../typeface';
import { useTextWidth } from '../useTextWidth';

interface Props {
  readonly days: readonly DayStock[];
  readonly day: number;
}

const WIDTH = 600;
const HEIGHT = 200;
const FOOT = 26; // for the days
const TOP = 22; // for half a figure above the highest line
const LARGEST_TYPE = `25px ${FONT}`; // what a projector is given (exercise.css)
const GAP = 8; // between a figure and its line

/** Arrivals as bars and those present as a line. The days to come are not drawn: the room does not know them. */
export function StockChart({ days, day }: Props) {
  const { t, formats, direction } = useStore((store) => store.language);
  const widthOf = useTextWidth();
  const past = days.slice(0, day);
  const isMirrored = direction === 'rtl';
  const most = Math.max(1, ...days.map(({ stock, arrivals }) => Math.max(stock, arrivals)));
  const steps = ticks(0, most, 3);
  const side = GAP + Math.max(...steps.map((tick) => widthOf(formats.compact(tick), LARGEST_TYPE)));
  const band = (WIDTH - side) / days.length;
  const width = band * 0.75;
  const x = (one: number) => (isMirrored ? WIDTH - side - one * band : side + (one - 1) * band) + band / 8;
  const y = (people: number) => HEIGHT - FOOT - (people / most) * (HEIGHT - FOOT - TOP);
  const middle = (one: DayStock) => x(one.day) + width / 2;
  const path = `M${past.map((one) => `${middle(one)},${y(one.stock)}`).join('L')}`;
  const every = Math.ceil(days.length / 14);
  const edge = isMirrored ? WIDTH - side + GAP : side - GAP;
  return (
    <figure className="exercise-chart">
      <figcaption className="soft">
        {t('exercise-chart')}
        <span data-mark="bar">{t('exercise-chart-bars')}</span>
        <span data-mark="line">{t('exercise-chart-line')}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {steps.map((tick) => (
          <g key={tick}>
            <line
              className="exercise-grid"
              x1={isMirrored ? 0 : side}
              x2={isMirrored ? WIDTH - side : WIDTH}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text x={edge} y={y(tick)} dy="0.35em" textAnchor="end">
              {formats.compact(tick)}
            </text>
          </g>
        ))}
        {past.map((one) => (
          <rect
            key={one.day}
            x={x(one.day)}
            width={width}
            y={y(one.arrivals)}
            height={y(0) - y(one.arrivals)}
          />
        ))}
        <path d={path} />
        {past.map((one) => (
          <circle key={one.day} cx={middle(one)} cy={y(one.stock)} r={one.day === day ? 6 : 3} />
        ))}
        {days
          .filter((one) => (one.day - 1) % every === 0)
          .map((one) => (
            <text
              key={one.day}
              x={middle(one)}
              y={HEIGHT - 4}
              textAnchor="middle"
              data-today={one.day === day}
            >
              {formats.count(one.day)}
            </text>
          ))}
      </svg>
      <ol className="visually-hidden">
        {past.map((one) => (
          <li key={one.day}>
            {t('exercise-chart-day', {
              day: { count: one.day },
              arrivals: { count: one.arrivals },
              departures: { count: one.departures },
              stock: { count: one.stock },
              waiting: { count: one.waiting },
            })}
          </li>
        ))}
      </ol>
    </figure>
  );
}
