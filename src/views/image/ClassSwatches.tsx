import { shadeOf } from '../../core/viewmodels/classes';
import { CHANGE_CLASSES } from '../../core/viewmodels/change/changeClasses';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { useReadingSide } from './useReadingSide';

/** One colour of a legend, in CSS pixels. */
export const SWATCH = { width: 78, height: 14 };

type Classed = Pick<MapModel, 'bounds' | 'shows'>;

/** The classes from the lowest up, as colours beside each other with the bound each begins with. */
export function ClassSwatches({ model }: { readonly model: Classed }) {
  const { formats } = useStore((store) => store.language);
  const side = useReadingSide();
  const isChange = model.shows === 'change';
  return swatchesOf(model).map(({ name, bound, sign }, index) => {
    const offset = index * SWATCH.width;
    return (
      <g key={name}>
        <rect {...side.span(offset, SWATCH.width)} height={SWATCH.height} style={{ fill: `var(${name})` }} />
        <text
          x={side.x(isChange ? offset + SWATCH.width / 2 : offset)}
          y={SWATCH.height + 16}
          textAnchor={isChange ? 'middle' : 'start'}
          fontSize="13"
          className="sheet-ink"
        >
          {`${sign}${formats.bound(bound)}`}
        </text>
      </g>
    );
  });
}

/** Of each class the name of its colour, the bound it begins with, and the sign before that. */
export function swatchesOf({ bounds, shows }: Classed): { name: string; bound: number; sign: string }[] {
  if (shows === 'figures') {
    return [0, ...bounds].map((bound, index) => ({
      name: `--class-${shadeOf(index, bounds.length + 1)}`,
      bound,
      sign: '',
    }));
  }
  const sizes = Array.from({ length: 2 * bounds.length + 1 }, (_, index) => index - bounds.length);
  return sizes.map((size) => ({
    name: `--change-${size + CHANGE_CLASSES}`,
    bound: bounds[Math.max(0, Math.abs(size) - 1)] ?? 0,
    sign: size === 0 ? '±' : size < 0 ? '−' : '+',
  }));
}
