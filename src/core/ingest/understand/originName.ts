import { kindOf } from '../../domain/measure';
import { headerMeaning, LONGEST_HEADER } from './headerMeaning';

const FROM =
  /^(.*?)(?:\b(?:displaced|fled|coming|came|originat(?:ing|ed)|originally)\s+)?\b(?:from|provenant d[eu]|originaires? d[eu])\s+(.+?)\s*(\([^()]*\))?$/i;
const FROM_ARABIC = /^(.*?)(?:القادم(?:ين|ون)\s+|قادم(?:ين|ون)\s+)?(?<!\p{L})من\s+(.+?)\s*(\([^()]*\))?$/u;

/**
 * The name of the place that people of a header come from: `Ninewa` of `IDPs from Ninewa (HH)`; null where it does not
 * say so of people who are here, as `Arrivals from Ninewa` does not. O(letters).
 */
export function originName(header: string): string | null {
  if (header.length > LONGEST_HEADER) return null;
  const [, who = '', place = '', unit = ''] = FROM.exec(header) ?? FROM_ARABIC.exec(header) ?? [];
  if (place === '') return null;
  if (headerMeaning(place).unknown === 0 && !/\d/.test(place)) return null; // `IDPs from DTM`
  const { measure, unknown, understood, says } = headerMeaning(`${who} ${unit}`);
  const areHere = measure === undefined || kindOf(measure) === 'stock';
  const onlyCounts =
    unknown === 0 && [...says].every((one) => ['measure', 'unit', 'total', 'filler'].includes(one));
  return areHere && onlyCounts && (understood > 0 || who.trim() === '') ? place : null;
}
