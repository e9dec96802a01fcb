import type { Dimension } from '../../domain/measure';
import type { AssignedRole } from './assignRoles';
import { isAnswered } from './evidence';
import { headerMeaning } from './headerMeaning';
import { headerParts } from './mergedHeader';

const GOVERNORATE = 1; // also of an origin whose header names no level

/**
 * Has columns of origins of other levels than the governorate, such as the district or the country beside it, tell rows
 * apart: the breakdown goes by the largest places below countries, and rows that differ in other ones are of different
 * people. O(columns).
 */
export function withFinerOrigins(
  headers: readonly string[],
  roles: readonly AssignedRole[],
): readonly AssignedRole[] {
  const origins = roles.flatMap((assigned, index) => {
    const dimension = originIn(assigned);
    return dimension ? [{ index, dimension, level: levelOf(headers[index] ?? '', assigned) }] : [];
  });
  const chosen = new Map<Dimension, number>();
  for (const { dimension, level } of origins) {
    const known = chosen.get(dimension) ?? 0;
    if (known < GOVERNORATE || (level >= GOVERNORATE && level < known)) chosen.set(dimension, level);
  }
  const others = new Set(
    origins.flatMap(({ index, dimension, level }) => (level === chosen.get(dimension) ? [] : [index])),
  );
  return roles.map((assigned, index): AssignedRole =>
    others.has(index) && !isAnswered(assigned) ? { ...assigned, role: { is: 'addend' } } : assigned,
  );
}

function originIn({ role }: AssignedRole): Dimension | null {
  const isOrigin =
    role.is === 'key' && (role.dimension === 'origin' || role.dimension === 'lastDisplacement');
  return isOrigin ? role.dimension : null;
}

/** The level that a tag says, or a header by its words. */
function levelOf(header: string, { evidence }: AssignedRole): number {
  const texts = [...evidence.map(({ detail }) => detail), headerParts(header).name];
  const [level = GOVERNORATE] = texts.flatMap((text) => headerMeaning(text).level ?? []);
  return level;
}
