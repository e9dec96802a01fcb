import type { UnderstoodColumn } from '../understanding';
import type { ColumnProfile } from './profileColumn';
import { rowKind } from './rowKind';
import { housedPeople } from './shelterKey';

/**
 * The columns with what a column of kinds says of people by where they live (`IDPs in camps`): they are some of those
 * whom other rows count without (`IDPs`), or else rows of several shelters are different people. O(texts).
 */
export function withHousedKinds(
  columns: readonly UnderstoodColumn[],
  profiles: readonly (ColumnProfile | undefined)[],
): readonly UnderstoodColumn[] {
  return columns.map((column) =>
    column.role.is === 'kind' ? { ...column, housed: housedAmong(profiles[column.index]) } : column,
  );
}

function housedAmong(profile: ColumnProfile | undefined): UnderstoodColumn['housed'] {
  const texts = [...(profile?.texts.keys() ?? [])];
  const housed = texts.flatMap((text) => housedPeople(text) ?? []);
  if (housed.length === 0) return undefined;
  const plain = texts.flatMap((text) => (housedPeople(text) ? [] : (rowKind(text) ?? [])));
  const isPart = housed.some((part) =>
    plain.some(({ measure, unit }) => part.measure === measure && part.unit === unit),
  );
  return isPart ? 'parts' : 'apart';
}
