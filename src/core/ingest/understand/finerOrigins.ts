import type { AssignedRole } from './assignRoles';
import { isAnswered } from './evidence';
import { headerMeaning } from './headerMeaning';
import { headerParts } from './mergedHeader';

const TAGGED_LEVEL = /^#adm([0-4])/;
const USUAL_LEVEL = 1; // of an origin whose header names none

/**
 * Has columns of origins that are finer than another one, such as the district beside the governorate, tell rows apart:
 * the breakdown goes by the largest places, and rows that differ in the smaller ones are of different people.
 */
export function withFinerOrigins(
  headers: readonly string[],
  roles: readonly AssignedRole[],
): readonly AssignedRole[] {
  const levels = roles.map((assigned, index) =>
    isOrigin(assigned) ? levelOf(headers[index] ?? '', assigned) : Infinity,
  );
  const largest = Math.min(...levels);
  return roles.map((assigned, index): AssignedRole => {
    const level = levels[index] ?? Infinity;
    const isFiner = level > largest && level < Infinity && !isAnswered(assigned);
    return isFiner ? { ...assigned, role: { is: 'addend' } } : assigned;
  });
}

function isOrigin({ role }: AssignedRole): boolean {
  return role.is === 'key' && (role.dimension === 'origin' || role.dimension === 'lastDisplacement');
}

function levelOf(header: string, { evidence }: AssignedRole): number {
  const tagged = evidence.map(({ detail }) => TAGGED_LEVEL.exec(detail.toLowerCase())?.[1]).find(Boolean);
  return tagged === undefined
    ? (headerMeaning(headerParts(header).name).level ?? USUAL_LEVEL)
    : Number(tagged);
}
