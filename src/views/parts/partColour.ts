import type { Dimension } from '../../core/domain/measure';
import type { Layer } from '../../core/viewmodels/parts/layers';

/** How many colours there are for parts that have no order. */
export const MOST_LAYERS = 10;

/**
 * The paint of a layer. Waves follow each other in time and go from dark to light; other parts have colours of their
 * own; what is taken together is grey, and what is unknown is hatched.
 */
export function paintOf(layers: readonly Layer[], index: number, dimension: Dimension): string {
  const { kind } = layers[index] ?? { kind: 'rest' };
  if (kind === 'unknown') return 'url(#part-unknown)';
  if (kind === 'rest') return 'var(--part-rest)';
  if (dimension !== 'wave') return `var(--part-${index % MOST_LAYERS})`;
  const known = layers.filter((layer) => layer.kind === 'part').length;
  const light = known > 1 ? Math.round((index / (known - 1)) * 100) : 0;
  return `color-mix(in oklab, var(--wave-late) ${light}%, var(--wave-early))`;
}
