import { LOCATION } from '../../domain/placeLevel';
import type { UnderstoodColumn } from '../understanding';
import { spelling } from '../spelling';
import { looksLikeDate, type ColumnProfile } from './profileColumn';

const MOSTLY = 0.5; // of the texts of a column
/** What tells entries of a form apart, or is said of them, of the same people too. */
const OF_ENTRY =
  /(?:^|[\s_.-])(?:id|uuid|key|index|token|phone|e-?mail|enumerator|surveyor|interviewer|collector|supervisor|focal|contact|remarks?|comments?|notes?|observations?|source|status|(?:collected|submitted|checked|verified|entered|updated)(?:[\s_]by)?)(?![a-z])|ملاحظ|مصدر|تێبینی/i;
const BETWEEN = '\u0000';

/**
 * Columns of words that are not read and in which rows differ that agree in all that is read: a block of a camp, or whose
 * people they are. Such rows may be of different people, although their figures are the same. O(cells of the rows).
 */
export function columnsApart(
  columns: readonly UnderstoodColumn[],
  profiles: readonly (ColumnProfile | undefined)[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const isRead = (index: number) => columns[index]?.role.is !== 'unused';
  const read = columns.flatMap(({ index }) => (isRead(index) ? [index] : []));
  const open = columns.flatMap(({ index, header }) =>
    !isRead(index) && !OF_ENTRY.test(header) && isOfWords(profiles[index]) ? [index] : [],
  );
  const hasSiteIds = columns.some(
    ({ role }) => role.is === 'place' && role.level === LOCATION && role.by === 'code',
  );
  if (open.length === 0 || hasSiteIds) return [];
  const apart = new Set<number>();
  const blank = new Set<number>(); // what one of two rows alone says need not be against the other
  const seen = new Map<string, readonly string[]>();
  for (const cells of rows) {
    const text = read.map((index) => cells[index] ?? '').join(BETWEEN);
    const earlier = seen.get(text);
    if (!earlier) seen.set(text, cells);
    else {
      for (const index of open) {
        const [one, other] = [spelling(earlier[index] ?? ''), spelling(cells[index] ?? '')];
        if (one === other) continue;
        if (one === '' || other === '') blank.add(index);
        else apart.add(index);
      }
    }
  }
  return [...apart].filter((index) => !blank.has(index));
}

/** Whether the values of a column are words, and not all the same one. O(texts). */
export function isOfWords(profile: ColumnProfile | undefined): boolean {
  const texts = [...(profile?.texts.keys() ?? [])];
  return texts.length > 1 && texts.filter(isWord).length > MOSTLY * texts.length;
}

/** `Block A`, `B2`, but no number and no time of day. */
function isWord(text: string): boolean {
  return /^[^\d]*\p{L}/u.test(text) && !(/\d/.test(text) && looksLikeDate(text));
}
