import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { PlaceScheme, UnderstoodColumn } from '../understanding';
import { onlyLevel } from './lonePlaces';
import { areMostly, namePlaces } from './namedPlaces';
import type { ColumnProfile } from './profileColumn';

/**
 * Whose places a table names. Those of the gazetteer when half of the cells of a column of governorates (or of the
 * column of countries, of codes of districts, or of the only column of places) are its own; else the file's.
 */
export function placeSchemeOf(
  columns: readonly UnderstoodColumn[],
  profiles: readonly ColumnProfile[],
  gazetteer: Gazetteer | null,
): PlaceScheme {
  if (!gazetteer) return 'file';
  const isLone = onlyLevel(columns) !== null; // then it may name governorates and districts
  const known = columns.some(({ role, index }) => {
    const profile = profiles[index];
    if (role.is !== 'place' || role.level > 2 || !profile) return false;
    if (isLone && role.level > 0) return namePlaces(profile, role.by, gazetteer);
    return areMostly(profile, (text) =>
      role.level === 2
        ? role.by === 'code' && Boolean(gazetteer.districts?.matchCode(text))
        : knows(gazetteer, text, role.by),
    );
  });
  return known ? 'gazetteer' : 'file';
}

function knows(gazetteer: Gazetteer, text: string, by: 'code' | 'name'): boolean {
  if (gazetteer.isCountry(text)) return true;
  return (by === 'code' ? gazetteer.matchCode(text) : gazetteer.matchName(text)) !== null;
}
