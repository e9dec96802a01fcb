import type { Issue } from '../../domain/issue';
import type { Dimension } from '../../domain/measure';
import type { ColumnRole } from '../columnRole';
import type { UnderstoodColumn } from '../understanding';

/** How many classes a breakdown has that may be all of them, where that is not two. */
const FEWEST: ReadonlyMap<Dimension, number> = new Map([
  ['origin', 3],
  ['lastDisplacement', 3],
]);

/**
 * The breakdowns by columns that may lack some of their classes, so that what their columns come to is the least that
 * their whole can be: those of one class alone, of one or two places that people come from, and all where columns of
 * numbers are left that nothing speaks for, as `Urban` beside `Camp`. Sexes and ages are taken for a breakdown only
 * where they are complete. O(columns).
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
    hasUnusedNumbers || keys.size < (FEWEST.get(dimension) ?? 2) ? [dimension] : [],
  );
}

/**
 * One issue for each of these breakdowns of which some sum is a floor, as no column counts the whole of it; at the
 * header of its first column, with those of all.
 */
export function partialIssues(
  columns: readonly UnderstoodColumn[],
  partial: readonly Dimension[],
  row: number,
): Issue[] {
  const wholes = new Set(columns.flatMap(({ role }) => (isWhole(role) ? [peopleOf(role)] : [])));
  return partial.flatMap((dimension): Issue[] => {
    const added = columns.filter(
      ({ role }) => role.is === 'count' && role.part?.dimension === dimension && !wholes.has(peopleOf(role)),
    );
    const [first] = added;
    if (!first) return [];
    const text = added.map(({ header }) => header).join(' + ');
    return [
      { code: 'class_may_lack', severity: 'warning', row, column: first.header, text: text.slice(0, 200) },
    ];
  });
}

type CountRole = Extract<ColumnRole, { is: 'count' }>;

function isWhole(role: ColumnRole): role is CountRole {
  return role.is === 'count' && role.part === null;
}

function peopleOf({ measure, unit, day }: CountRole): string {
  return JSON.stringify([measure, unit, day]);
}
