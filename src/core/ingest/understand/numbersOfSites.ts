import type { Measure } from '../../domain/measure';
import type { AssignedRole } from './assignRoles';
import { SOURCED } from './evidence';
import { figureIn } from './figureIn';

/**
 * Numbers of sites come to far less than the people in them. The most that a whole counts are individuals, where it
 * counts any; a breakdown into families comes to about a sixth of these.
 */
const MOST_SHARE = 0.05;
const MOST_OF_ONE = 0.02;
const MOST_ROWS = 5000;

/**
 * Indexes of the columns of shelters beside the people they might house that come to less than a twentieth of these,
 * none of them to a fiftieth, over the first 5,000 rows that have figures of both: `Camps` and `Schools` are then the
 * number of them. None where a source, a tag or a person names one of them, or its header `namesPeople`. O(cells).
 */
export function numbersOfSites(
  roles: readonly AssignedRole[],
  rows: readonly (readonly string[])[],
  namesPeople: (index: number) => boolean,
): readonly number[] {
  const shelters = roles.flatMap(({ role }, index) =>
    role.is === 'count' && role.part?.dimension === 'shelter' ? [index] : [],
  );
  const measures = new Set(shelters.map((index) => measureOf(roles[index])));
  const wholes = roles.flatMap(({ role }, index) => {
    const isWhole = role.is === 'count' && role.part === null && role.day === null;
    return isWhole && measures.has(role.measure) ? [index] : [];
  });
  const isSure = shelters.some(
    (index) => namesPeople(index) || SOURCED.has(roles[index]?.evidence[0]?.kind ?? 'none'),
  );
  if (wholes.length === 0 || shelters.length === 0 || isSure) return [];
  const compared = rows
    .slice(0, MOST_ROWS)
    .map((cells) => [wholes, shelters].map((some) => some.map((index) => figureIn(cells, index) ?? 0)))
    .filter((figures) => figures.every((some) => some.some((value) => value > 0)));
  const [people = [], housed = []] = compared.reduce(
    (sums, figures) =>
      figures.map((some, which) => some.map((value, at) => value + (sums[which]?.[at] ?? 0))),
    [],
  );
  const most = Math.max(...people);
  const all = housed.reduce((sum, one) => sum + one, 0);
  return all < MOST_SHARE * most && Math.max(...housed) < MOST_OF_ONE * most ? shelters : [];
}

function measureOf(own: AssignedRole | undefined): Measure | null {
  return own?.role.is === 'count' ? own.role.measure : null;
}
