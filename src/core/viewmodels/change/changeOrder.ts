import type { Names } from '../../domain/place';
import type { ComparedPlace } from './comparison';

/** What the table of a comparison is sorted by. */
export const CHANGE_ORDERS = ['name', 'before', 'after', 'change', 'percent'] as const;
export type ChangeOrder = (typeof CHANGE_ORDERS)[number];

/** The compared places in an order, from the largest rise to the largest fall; what has no such figure comes last. */
export function sortedPlaces(
  places: readonly ComparedPlace[],
  order: ChangeOrder,
  byName: (a: Names, b: Names) => number,
): ComparedPlace[] {
  return places.toSorted((a, b) => {
    const [left, right] = [keyOf(a, order), keyOf(b, order)];
    if ((left === null) !== (right === null)) return left === null ? 1 : -1;
    return (right ?? 0) - (left ?? 0) || byName(a.names, b.names);
  });
}

function keyOf({ before, after, change }: ComparedPlace, order: ChangeOrder): number | null {
  if (order === 'name') return 0;
  if (order === 'before') return before.value;
  if (order === 'after') return after.value;
  if (change.kind !== 'change') return null;
  return order === 'change' ? change.absolute : change.percent;
}
