import type { Dimension } from '../../domain/measure';
import type { UnderstoodColumn } from '../understanding';

/**
 * The breakdowns by columns that may lack some of their classes, so that what their columns come to is the least that
 * their whole can be: those of one class alone, and all where columns of numbers are left that nothing speaks for, as
 * `Urban` beside `Camp`. Sexes and ages are taken for a breakdown only where they are complete. O(columns).
 */
export function partialBreakdowns(
  columns: readonly UnderstoodColumn[],
  hasUnusedNumbers: boolean,
): readonly Dimension[] {
  const classes = new Map<Dimension, Set<string>>();
  for (const { role } of columns) {
    if (role.is !== 'count' || role.part === null || role.part.dimension === 'sexAge') continue;
    const { dimension, key } = role.part;
    classes.set(dimension, (classes.get(dimension) ?? new Set()).add(key));
  }
  return [...classes].flatMap(([dimension, keys]) =>
    hasUnusedNumbers || keys.size === 1 ? [dimension] : [],
  );
}
