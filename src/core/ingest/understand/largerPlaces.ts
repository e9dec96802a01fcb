import type { PlaceLevel } from '../../domain/placeLevel';
import type { ColumnRole } from '../columnRole';
import type { ColumnFacts } from './columnFacts';
import { headerKey } from './headerWords';
import { headerParts } from './mergedHeader';
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

/**
 * The facts of columns of places with the levels that they have beside each other. A department is the largest place of
 * Haiti and Colombia, and the second of Chad and Argentina, where provinces stand before it; a province is the second
 * behind the departments of Bolivia. A region behind departments is a group of them. `Estado` names states where
 * municipalities stand beside it and none of its cells is the word of a status. O(columns + texts of a state).
 */
export function withLargerPlaces(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  profiles: readonly ColumnProfile[],
): readonly ColumnFacts[] {
  const keys = headers.map((header) => headerKey(headerParts(header).name));
  const byWords = (index: number, level: PlaceLevel) => {
    const { role, evidence } = facts[index] ?? {};
    return role?.is === 'place' && role.level === level && evidence?.kind === 'header';
  };
  const has = (level: PlaceLevel) =>
    facts.some(({ role }) => role?.is === 'place' && role.level === level && role.by === 'name');
  const first = (pattern: RegExp) => keys.findIndex((key, index) => pattern.test(key) && byWords(index, 1));
  const [province, region, department] = [first(PROVINCE), first(REGION), first(DEPARTMENT)];
  const isBoth = province >= 0 && department >= 0 && !has(2);
  const second = isBoth ? Math.max(province, department) : -1;
  return facts.map((column, index): ColumnFacts => {
    const key = keys[index] ?? '';
    const isBelow = (province >= 0 || region >= 0) && DEPARTEMENT.test(key) && byWords(index, 1);
    const isSecond = index === second || isBelow;
    if (isSecond) return atLevel(column, 2);
    const isState = column.role === null && ESTADO.test(key) && has(2) && !has(1);
    const profile = isState ? profiles[index] : undefined;
    const areNames = profile !== undefined && shareOf(profile, looksLikeCount) === 0 && !tellsStatus(profile);
    if (!areNames) return column;
    const role: ColumnRole = { is: 'place', level: 1, by: 'name' };
    return { ...column, role, evidence: { kind: 'header', detail: headers[index] ?? '' }, confidence: 0.8 };
  });
}

function atLevel(column: ColumnFacts, level: PlaceLevel): ColumnFacts {
  return column.role?.is === 'place' ? { ...column, role: { ...column.role, level } } : column;
}

function tellsStatus({ texts }: ColumnProfile): boolean {
  return [...texts.keys()].some((text) => STATUS.test(text));
}
