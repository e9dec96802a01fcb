import type { PlaceLevel } from '../../domain/placeLevel';
import { DATING, type ColumnRole } from '../columnRole';
import type { ColumnFacts } from './columnFacts';
import { headerKey } from './headerWords';
import { headerParts } from './mergedHeader';
import { placesWithin } from './placesWithin';
import { looksLikeCount, shareOf, type ColumnProfile } from './profileColumn';

const PROVINCE = /^provinc(?:e|ia)s?(?:name|nom|nombre)?$/;
const REGION = /^regions?(?:name|nom)?$/;
/** In French the smaller of the two wherever provinces or regions stand. */
const DEPARTEMENT = /^departements?(?:name|nom)?$/;
const DEPARTMENT = /^(?:departments?|departamentos?)(?:name|nombre)?$/;
/** A state of Mexico, Brazil or Venezuela; beside anything but its municipalities it may be a status. */
const ESTADO = /^(?:estados?|entidad(?:es)?(?:federativas?)?)$/;
/** How a site is, or its record; no state is called so. */
const STATUS =
  /^(?:no )?(?:(?:in|des)?activ|abiert|cerrad|(?:in)?operativ|habilitad|inhabilitad|clausurad|suspendid|desmantelad|desocupad|ocupad|evacuad|confirmad|verificad|validad|aprobad|rechazad|cancelad|completad|terminad|finalizad|abert|fechad|ativ|inativ|encerrad|desativad)[oa]s?(?!\p{L})|^(?:no )?(?:(?:dis)?funcional|funcionando|en (?:funcionamiento|servicio|uso)|buen[oa]|mal[oa]|regular|vigente|pendiente|permanente|temporal|transitori[oa]|estable|open|closed|active|inactive)(?!\p{L})/iu;
const TIMES: ReadonlySet<ColumnRole['is']> = new Set<ColumnRole['is']>([...DATING, 'month']);

/**
 * The facts of columns of places with the levels that they have beside each other. A department is the largest place of
 * Haiti and Colombia, and the second of Chad and Argentina, where provinces stand before it; a province is the second
 * behind the departments of Bolivia: the column whose places lie in those of the other is the second, and else the one
 * that stands behind. A region is a group of departments unless it lies in one. What is smaller than a French
 * department below a region or province is the third. `Estado` names states where municipalities stand beside it and
 * none of its cells is the word of a status. O(columns² × rows + texts of a state).
 */
export function withLargerPlaces(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  profiles: readonly ColumnProfile[],
  rows: readonly (readonly string[])[],
): readonly ColumnFacts[] {
  const keys = headers.map((header) => headerKey(headerParts(header).name));
  const byWords = (index: number, level: PlaceLevel) => {
    const { role, evidence } = facts[index] ?? {};
    return role?.is === 'place' && role.level === level && evidence?.kind === 'header';
  };
  const has = (level: PlaceLevel) =>
    facts.some(({ role }) => role?.is === 'place' && role.level === level && role.by === 'name');
  const levels = levelsBeside(keys, facts, byWords, !has(2), rows);
  return facts.map((column, index): ColumnFacts => {
    const key = keys[index] ?? '';
    const level = levels.get(index);
    if (level !== undefined) return atLevel(column, level);
    const isState = column.role === null && ESTADO.test(key) && has(2) && !has(1);
    const profile = isState ? profiles[index] : undefined;
    const areNames = profile !== undefined && shareOf(profile, looksLikeCount) === 0 && !tellsStatus(profile);
    if (!areNames) return column;
    const role: ColumnRole = { is: 'place', level: 1, by: 'name' };
    return { ...column, role, evidence: { kind: 'header', detail: headers[index] ?? '' }, confidence: 0.8 };
  });
}

/** The levels of columns that others tell; null for one that is set aside. */
function levelsBeside(
  keys: readonly string[],
  facts: readonly ColumnFacts[],
  byWords: (index: number, level: PlaceLevel) => boolean,
  isSecondFree: boolean,
  rows: readonly (readonly string[])[],
): ReadonlyMap<number, PlaceLevel | null> {
  const levels = new Map<number, PlaceLevel | null>();
  const times = facts.flatMap(({ role }, index) => (role !== null && TIMES.has(role.is) ? [index] : []));
  const isNamed = (index: number) => {
    const role = facts[index]?.role;
    return role?.is === 'place' && role.by === 'name';
  };
  const liesIn = (lower: number, upper: number) =>
    isNamed(lower) && isNamed(upper) && placesWithin(rows, lower, upper, times);
  const first = (pattern: RegExp) => keys.findIndex((key, index) => pattern.test(key) && byWords(index, 1));
  const [province, region, department] = [first(PROVINCE), first(REGION), first(DEPARTMENT)];
  if (province < 0 && region < 0) return levels;
  const largest = keys.flatMap((_, index) => (byWords(index, 1) ? [index] : []));
  if (isSecondFree && province >= 0 && department >= 0) {
    const [before, behind] = [Math.min(province, department), Math.max(province, department)];
    levels.set(liesIn(before, behind) ? before : behind, 2);
  }
  const isInner = region >= 0 && isSecondFree && largest.some((at) => at !== region && liesIn(region, at));
  if (isInner) levels.set(region, 2);
  const below = largest.filter((at) => DEPARTEMENT.test(keys[at] ?? ''));
  if (below.length === 0 || (province < 0 && isInner)) return levels;
  for (const at of below) levels.set(at, 2);
  const smaller = keys.flatMap((_, index) => (byWords(index, 2) ? [index] : []));
  const isLargerThan = (one: number, other: number) => other !== one && liesIn(other, one);
  for (const at of smaller) levels.set(at, null);
  for (const by of ['code', 'name'] as const) {
    const third = smaller.findLast((one) => {
      const { role } = facts[one] ?? {};
      const isOf = role?.is === 'place' && role.by === by;
      return isOf && ![...smaller, ...largest].some((other) => isLargerThan(one, other));
    });
    if (third !== undefined) levels.set(third, 3);
  }
  return levels;
}

function atLevel(column: ColumnFacts, level: PlaceLevel | null): ColumnFacts {
  if (column.role?.is !== 'place') return column;
  return { ...column, role: level === null ? { is: 'unused' } : { ...column.role, level } };
}

function tellsStatus({ texts }: ColumnProfile): boolean {
  return [...texts.keys()].some((text) => STATUS.test(text));
}
