import { SUBDISTRICT, type PlaceLevel } from '../../domain/placeLevel';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { ColumnRole } from '../columnRole';
import type { UnderstoodColumn } from '../understanding';
import { namePlaces } from './namedPlaces';
import type { ColumnProfile } from './profileColumn';

/** A column that names places. */
export type PlaceColumn = UnderstoodColumn & { readonly role: Extract<ColumnRole, { is: 'place' }> };

/** The level of the only places that rows name besides their country; null when they name several, or their level. */
export function onlyLevel(columns: readonly UnderstoodColumn[]): PlaceLevel | null {
  const levels = columns.flatMap(({ role }) => (role.is === 'place' && role.level > 0 ? [role.level] : []));
  const [level = null] = levels;
  return columns.some(({ role }) => role.is === 'adminLevel') || new Set(levels).size !== 1 ? null : level;
}

/**
 * The columns of a table, with the only one of places as one of governorates where its header speaks of locations and
 * its cells of governorates and districts that the gazetteer knows. O(texts).
 */
export function withLoneLocations(
  columns: readonly UnderstoodColumn[],
  profiles: readonly ColumnProfile[],
  gazetteer: Gazetteer | null,
): readonly UnderstoodColumn[] {
  const lone = loneLocations(columns);
  const isKnown = lone.some(({ role, index }) => {
    const profile = profiles[index];
    return gazetteer !== null && profile !== undefined && namePlaces(profile, role.by, gazetteer);
  });
  return isKnown ? asGovernorates(columns, lone) : columns;
}

/**
 * The only columns of places where these are locations by their header, and neither a person nor coordinates say that
 * they are. None where there are others.
 */
export function loneLocations(columns: readonly UnderstoodColumn[]): readonly PlaceColumn[] {
  const level = onlyLevel(columns);
  if (level === null || level < SUBDISTRICT || columns.some(({ role }) => role.is === 'latitude')) return [];
  const places = columns.filter(isPlace).filter(({ role }) => role.level === level);
  return places.some(({ evidence }) => evidence[0]?.kind === 'answer') ? [] : places;
}

/** The columns with some of them as columns of governorates. */
export function asGovernorates(
  columns: readonly UnderstoodColumn[],
  some: readonly PlaceColumn[],
): readonly UnderstoodColumn[] {
  const indexes = new Set(some.map(({ index }) => index));
  return columns.map((column) =>
    isPlace(column) && indexes.has(column.index) ? { ...column, role: { ...column.role, level: 1 } } : column,
  );
}

function isPlace(column: UnderstoodColumn): column is PlaceColumn {
  return column.role.is === 'place';
}
