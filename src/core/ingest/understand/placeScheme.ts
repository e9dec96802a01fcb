import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isTotalsLabel } from '../read/totalsLabel';
import type { PlaceScheme, UnderstoodColumn } from '../understanding';
import { shareOf, type ColumnProfile } from './profileColumn';

const MOSTLY = 0.5;
const LONGEST = 60; // letters; what is longer is a note below the table

/**
 * Whose places a table names. Those of the gazetteer when half of the cells of a column of governorates (or of the
 * column of countries, or of codes of districts) are its own; else the file's.
 */
export function placeSchemeOf(
  columns: readonly UnderstoodColumn[],
  profiles: readonly ColumnProfile[],
  gazetteer: Gazetteer | null,
): PlaceScheme {
  if (!gazetteer) return 'file';
  const known = columns.some(({ role, index }) => {
    const profile = profiles[index];
    if (role.is !== 'place' || role.level > 2 || !profile) return false;
    const names = new Map(
      [...profile.texts].filter(([text]) => !isTotalsLabel(text) && text.length <= LONGEST),
    );
    const isKnown = (text: string) =>
      role.level === 2
        ? role.by === 'code' && Boolean(gazetteer.districts?.matchCode(text))
        : knows(gazetteer, text, role.by);
    return shareOf({ ...profile, texts: names }, isKnown) >= MOSTLY;
  });
  return known ? 'gazetteer' : 'file';
}

function knows(gazetteer: Gazetteer, text: string, by: 'code' | 'name'): boolean {
  if (gazetteer.isCountry(text)) return true;
  return (by === 'code' ? gazetteer.matchCode(text) : gazetteer.matchName(text)) !== null;
}
