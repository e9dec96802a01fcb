import type { UnderstoodColumn } from '../understanding';
import type { ColumnProfile } from './profileColumn';
import { rowKind } from './rowKind';
import { housedPeople, type HousedPeople } from './shelterKey';
import { narrowAmong } from './wideShelters';

/**
 * The columns with what a column of kinds says of people by where they live (`IDPs in camps`): they are some of those
 * whom other rows count without (`IDPs`), or else rows of several shelters are different people, but for those of a
 * shelter that another holds (`IDPs in rented houses` beside `IDPs out of camps`). O(texts).
 */
export function withHousedKinds(
  columns: readonly UnderstoodColumn[],
  profiles: readonly (ColumnProfile | undefined)[],
): readonly UnderstoodColumn[] {
  return columns.map((column) =>
    column.role.is === 'kind' ? { ...column, ...housedAmong(profiles[column.index]) } : column,
  );
}

function housedAmong(profile: ColumnProfile | undefined): Pick<UnderstoodColumn, 'housed' | 'narrow'> {
  const texts = [...(profile?.texts.keys() ?? [])];
  const housed = texts.flatMap((text) => housedPeople(text) ?? []);
  if (housed.length === 0) return {};
  const plain = texts.flatMap((text) => (housedPeople(text) ? [] : (rowKind(text) ?? [])));
  const isPart = housed.some((part) =>
    plain.some(({ measure, unit }) => part.measure === measure && part.unit === unit),
  );
  if (isPart) return { housed: 'parts' };
  const classes = new Map<string, Set<string>>();
  for (const one of housed) {
    classes.set(peopleOf(one), (classes.get(peopleOf(one)) ?? new Set()).add(one.key));
  }
  const held = new Map([...classes].map(([people, keys]) => [people, narrowAmong(keys)]));
  const narrow = housed.filter((one) => held.get(peopleOf(one))?.has(one.key));
  return { housed: 'apart', narrow: new Set(narrow.map(housedText)) };
}

/** Which people in which shelter, as one text. */
export function housedText(people: HousedPeople): string {
  return `${peopleOf(people)} ${people.key}`;
}

function peopleOf({ measure, unit }: HousedPeople): string {
  return `${measure} ${unit}`;
}
