import type { Unit } from '../../domain/measure';
import type { ColumnRole } from '../columnRole';
import type { ColumnsSeen } from './lookAtColumns';
import { isPartOfEitherUnit } from './partUnit';

/**
 * The unit that a group title names, or the header of each part, or that of the only whole that stands
 * beside the parts; undefined where none tells it. O(columns).
 */
export function unitOfGroups({ facts }: ColumnsSeen, roles: readonly ColumnRole[]): Unit | undefined {
  const titled = facts.find(({ group, unit }) => group !== null && unit !== null)?.unit;
  const wholes = roles.flatMap((role, index) =>
    role.is === 'count' && role.part === null && facts[index]?.unit ? [role.unit] : [],
  );
  const parts = roles.flatMap((role, index) =>
    isPartOfEitherUnit(role, facts[index]) ? [facts[index]?.unit ?? null] : [],
  );
  const [own] = parts;
  if (titled === undefined && own && parts.every((one) => one === own)) return own; // `IDP families in camp`
  return titled ?? (new Set(wholes).size === 1 ? wholes[0] : undefined);
}
