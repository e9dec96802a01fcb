import type { Dimension, Measure, Unit } from '../../domain/measure';
import { DATING, type ColumnRole } from '../columnRole';
import { NOTHING, type AssignedRole } from './assignRoles';
import type { ColumnFacts } from './columnFacts';

/**
 * Roles that depend on the table as a whole: counts beside a direction are of border movements, and capacities of a day; in a table of
 * returnees an origin is the place of last displacement; parts are of the measure that stands beside them; where
 * neither rows nor its header date a count that stands beside counts of dates, it is of none, such as a sum over them.
 * `unit` is a person's answer for the counts whose header names none.
 */
export function adaptRoles(
  roles: readonly AssignedRole[],
  facts: readonly ColumnFacts[],
  unit: Unit | undefined,
): AssignedRole[] {
  const plain = roles.flatMap(({ role }) =>
    role.is === 'count' && role.part === null ? [role.measure] : [],
  );
  const directed = roles.some(({ role }) => role.is === 'direction');
  const byDate = roles.some(({ role }) => role.is === 'count' && role.day !== null);
  const daysOfParts = new Set(
    roles.flatMap(({ role }) => (role.is === 'count' && role.part !== null ? [role.day] : [])),
  );
  daysOfParts.delete(null);
  const byRow = roles.some(({ role }) => DATING.has(role.is));
  const measures = new Set(plain);
  const [only] = measures.size === 1 ? measures : [];
  return roles.map((own, index) => {
    const { role } = own;
    if (role.is === 'key') return { ...own, role: { ...role, dimension: dimensionIn(only, role.dimension) } };
    if (role.is === 'capacity' && directed) return { ...own, role: { ...role, per: 'day' } };
    if (role.is !== 'count') return own;
    const column = facts[index];
    const isOverDates = byDate && column?.total === true && !daysOfParts.has(role.day);
    if (isOverDates) return { ...own, role: { is: 'unused' } }; // a stock is not added over dates
    if (byDate && !byRow && role.day === null) return NOTHING;
    const measure =
      role.part === null
        ? measureOf(role.measure, column, directed)
        : partMeasure(role.measure, column, only);
    const part = role.part && { ...role.part, dimension: dimensionIn(measure, role.part.dimension) };
    const isOpen = unit !== undefined && column?.unit === null && part?.dimension !== 'sexAge';
    const ownUnit = isOpen ? unit : role.unit;
    const adapted: ColumnRole = { ...role, measure, part, unit: ownUnit };
    return { ...own, role: adapted };
  });
}

function measureOf(measure: Measure, column: ColumnFacts | undefined, directed: boolean): Measure {
  return directed && column?.measure === null ? 'arrivals' : measure;
}

/** A part is of the only measure there is, unless its header or a title above it names one: `Female returnees`, `IDPs › Camp`. */
function partMeasure(measure: Measure, column: ColumnFacts | undefined, only: Measure | undefined): Measure {
  return column?.measure ?? only ?? measure;
}

function dimensionIn(measure: Measure | undefined, dimension: Dimension): Dimension {
  return measure === 'returnees' && dimension === 'origin' ? 'lastDisplacement' : dimension;
}
