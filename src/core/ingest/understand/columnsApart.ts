import { cellText } from '../cellText';
import type { UnderstoodColumn } from '../understanding';
import type { ColumnProfile } from './profileColumn';

const MOSTLY = 0.5; // of the texts of a column
/** `Block A`, `B2`, but no time of day. */
const WORD = /^[^\d]*\p{L}/u;
/** What tells entries of a form apart, of the same people too. */
const OF_ENTRY = /(?:^|[\s_.-])(?:id|uuid|key|index|token|phone|e-?mail|enumerator|surveyor|interviewer)\b/i;
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
  const apart = new Set<number>();
  const seen = new Map<string, readonly string[]>();
  if (open.length === 0) return [];
  for (const cells of rows) {
    const text = read.map((index) => cellText(cells[index] ?? '')).join(BETWEEN);
    const earlier = seen.get(text);
    if (!earlier) seen.set(text, cells);
    else for (const index of open) if (differ(earlier[index], cells[index])) apart.add(index);
  }
  return [...apart];
}

/** A blank says nothing else. */
function differ(one = '', other = ''): boolean {
  const [a, b] = [cellText(one), cellText(other)];
  return a !== '' && b !== '' && a !== b;
}

function isOfWords(profile: ColumnProfile | undefined): boolean {
  const texts = [...(profile?.texts.keys() ?? [])];
  return texts.length > 1 && texts.filter((text) => WORD.test(text)).length > MOSTLY * texts.length;
}
