import type { ColumnRole } from '../columnRole';
import type { HeaderMeaning } from './headerMeaning';

/**
 * The role that the words of a header give its column; null when they give none, or when a word that is not known
 * stands among them: `Households coming from camp` is not the number of households. Only a level may have a name of its
 * own: `ADM3_Muhalla_EN`.
 */
export function wordRole(meaning: HeaderMeaning): ColumnRole | null {
  const { says, times, level, dimension, by = 'name' } = meaning;
  if (meaning.understood === 0 || (meaning.unknown > 0 && !meaning.isNamedLevel)) return null;
  if (says.has('latitude')) return { is: 'latitude' };
  if (says.has('longitude')) return { is: 'longitude' };
  if (times.has('round')) return { is: 'round' };
  if (dimension) return { is: 'key', dimension, by };
  if (level !== undefined) return { is: 'place', level, by };
  if (times.has('date') && !times.has('year') && !times.has('month'))
    return { is: 'day', of: times.has('start') ? 'periodStart' : 'reference' };
  if (times.has('year')) return { is: 'year' };
  if (times.has('month')) return { is: 'month' };
  if (says.has('measure') || says.has('unit')) {
    if (by === 'code') return null; // `HH ID` tells a household from others and counts none
    const { measure = 'idps', unit = 'individuals' } = meaning;
    return { is: 'count', measure, unit, part: null, day: null };
  }
  if (says.has('partition')) return { is: 'partition' };
  if (says.has('addend')) return { is: 'addend' };
  if (says.has('direction')) return { is: 'direction' };
  return says.has('source') ? { is: 'source' } : null;
}
