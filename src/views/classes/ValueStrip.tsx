import { shadeOf } from '../../core/viewmodels/classes';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { useMarkText } from '../map/markText';

const SIZE = { width: 320, height: 34, ground: 14 };

/**
 * The values of this date along a line of tenfold steps, one stroke for each place above the colour of its class: where
 * values crowd, and where a bound cuts through a crowd. Zero has no place on it.
 */
export function ValueStrip({ model }: { readonly model: MapModel }) {
  const { t, direction } = useStore((store) => store.language);
  const textOf = useMarkText(model);
  const { bounds, marks } = model;
  const valued = marks.filter((mark) => mark.value !== null && mark.value > 0);
  const numbers = [...valued.map(({ value }) => value ?? 0), ...bounds].filter((number) => number > 0);
  if (numbers.length < 2) return null;
  const [low, high] = [Math.min(...numbers) * 0.9, Math.max(...numbers) * 1.1];
  // By hand: a scale of d3 would bring its colours and formats into the code that the first map waits for.
  const x = (value: number) => {
    const share = Math.log(value / low) / Math.log(high / low);
    return (direction === 'rtl' ? 1 - share : share) * SIZE.width;
  };
  const edges = [low, ...bounds, high];
  return (
    <svg
      className="value-strip"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('classes-strip')}
    >
      {edges.slice(1).map((edge, index) => {
        const [from, to] = [x(edges[index] ?? edge), x(edge)];
        return (
          <rect
            key={edge}
            x={Math.min(from, to)}
            width={Math.abs(to - from)}
            y={SIZE.height - SIZE.ground}
            height={SIZE.ground}
            style={{ fill: `var(--class-${shadeOf(index, bounds.length + 1)})` }}
          />
        );
      })}
      {valued.map((mark) => (
        <line
          key={mark.place}
          x1={x(mark.value ?? 1)}
          x2={x(mark.value ?? 1)}
          y1={mark.selected ? 0 : 6}
          y2={SIZE.height - SIZE.ground - 1}
          data-selected={mark.selected}
        >
          <title>{textOf(mark)}</title>
        </line>
      ))}
    </svg>
  );
}
