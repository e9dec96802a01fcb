import type { Unit } from '../../domain/measure';
import { addedUp, areMostly } from './addedUp';
import { NOTHING, type AssignedRole } from './assignRoles';
import type { ColumnFacts } from './columnFacts';
import { isAnswered } from './evidence';
import { wideAmong, type WideShelter } from './wideShelters';

/**
 * The roles of a table of shelters in which nobody is counted under two of them. A class that is made up of others, as
 * `Out of camp` is, is their total where most of the first 5,000 rows say so, and set aside; else the others may be
 * some of its people, and are left to a person. O(cells of shelters).
 */
export function withoutShelterTotals(
  roles: readonly AssignedRole[],
  facts: readonly ColumnFacts[],
  rows: readonly (readonly string[])[],
): readonly AssignedRole[] {
  const kept = [...roles];
  for (const columns of sheltersOf(roles, facts).values()) {
    const wider = wideAmong(columns.map(({ key }) => key));
    for (const [wide, classes] of wider) {
      for (const total of columns.filter(({ key }) => key === wide)) {
        const isOfUnit = ({ unit }: ShelterColumn) =>
          unit === null || total.unit === null || unit === total.unit;
        const parts = columns.filter(
          (own) => classes.has(own.key) && kept[own.index] !== NOTHING && isOfUnit(own),
        );
        if (kept[total.index] === NOTHING || parts.length === 0) continue;
        const narrow = parts.filter(({ key }) => !isMadeOf(key, parts, wider));
        if (isSum(rows, total.index, narrow)) kept[total.index] = { ...total.own, role: { is: 'unused' } };
        else for (const { index } of parts) kept[index] = NOTHING;
      }
    }
  }
  return kept;
}

interface ShelterColumn {
  readonly index: number;
  readonly key: string;
  /** Null where its header names none, which the other columns then settle. */
  readonly unit: Unit | null;
  readonly own: AssignedRole;
}

/** The columns of shelters that count the same people at one date. */
function sheltersOf(
  roles: readonly AssignedRole[],
  facts: readonly ColumnFacts[],
): Map<string, ShelterColumn[]> {
  const groups = new Map<string, ShelterColumn[]>();
  roles.forEach((own, index) => {
    const { role } = own;
    if (role.is !== 'count' || role.part?.dimension !== 'shelter' || isAnswered(own)) return;
    const group = JSON.stringify([role.measure, role.day]);
    const column = { index, key: role.part.key, unit: facts[index]?.unit ?? null, own };
    groups.set(group, [...(groups.get(group) ?? []), column]);
  });
  return groups;
}

/** Whether others of some classes are parts of one of them. */
function isMadeOf(key: string, columns: readonly ShelterColumn[], wider: readonly WideShelter[]): boolean {
  const classes = wider.find(([total]) => total === key)?.[1];
  return classes !== undefined && columns.some((column) => classes.has(column.key));
}

function isSum(
  rows: readonly (readonly string[])[],
  total: number,
  parts: readonly ShelterColumn[],
): boolean {
  const compared = addedUp(
    rows,
    total,
    parts.map(({ index }) => index),
  );
  return compared.length === 0 || areMostly(compared); // a total that says nothing
}
