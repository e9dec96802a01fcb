import { cellText } from '../cellText';
import { DATING } from '../columnRole';
import { DateRuns } from '../read/dateRuns';
import { RowTexts } from '../read/rowTexts';
import type { UnderstoodColumn } from '../understanding';

const FEWEST = 2; // one blank may be a date that somebody forgot
const SHARED = 0.5; // of the rows of a date those that stand under another one too

/**
 * The columns of dates that are told in the first row of a block and hold for the rows below it, as where merged cells
 * were lost; none where the blanks may be dates that nobody wrote, as in a list with a single block, or where a row tells
 * another start beside its blank end. Every block has to begin with its date and leave it blank below, and the blocks of
 * several dates tell of the same places; blocks of one date begin with a governorate of their own. O(cells).
 */
export function datesBelow(
  columns: readonly UnderstoodColumn[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const dating = columns
    .filter(({ role }) => DATING.has(role.is) || role.is === 'month')
    .map(({ index }) => index);
  const hasBlanks = (index: number) => rows.some((cells) => cellText(cells[index] ?? '') === '');
  const dates = dating.filter(hasBlanks);
  if (dates.length === 0) return [];
  const runs = new DateRuns(columns, dates);
  const texts = new RowTexts(columns);
  const tellsGroups = texts.placeIndex(2, 'name') >= 0 || texts.placeIndex(2, 'code') >= 0;
  const rowsOf = new Map<string, Set<string>>();
  const starts = columns
    .filter(({ role }) => role.is === 'day' && role.of === 'periodStart')
    .map(({ index }) => index);
  let beside = '';
  let group = '';
  let before: { readonly date: string; readonly isFirst: boolean } | null = null;
  let blanks = 0;
  let areGroups = tellsGroups;
  let areSeveral = false; // blocks of one date
  for (const cells of rows) {
    const seen = runs.see(cells);
    if (seen === null) continue;
    if (seen === 'alone') return [];
    const { date, isFirst, told } = seen;
    if (isFirst && before?.isFirst === true) return [];
    const start = starts.map((index) => cellText(cells[index] ?? '')).join('\n');
    if (!isFirst && start !== '' && start !== beside) return [];
    beside = start;
    const place = texts.place(cells, 1);
    const own = place.name || place.code;
    if (isFirst) {
      areSeveral ||= rowsOf.has(date);
      areGroups &&= own !== '' && own !== group;
      group = own;
    } else {
      blanks++;
      areGroups &&= own === '' || own === group;
    }
    rowsOf.set(date, (rowsOf.get(date) ?? new Set()).add(told));
    before = { date, isFirst };
  }
  const isOne = rowsOf.size === 1 && !areSeveral;
  const isBroken = isOne || before?.isFirst === true || blanks < FEWEST || (areSeveral && !areGroups);
  return isBroken || !areAlike([...rowsOf.values()]) ? [] : dates;
}

/** Whether the rows of each date are told of another date too, at least half of them. */
function areAlike(dates: readonly ReadonlySet<string>[]): boolean {
  return dates.every((own, at) => {
    const others = dates.filter((_, other) => other !== at);
    const shared = [...own].filter((told) => others.some((other) => other.has(told)));
    return others.length === 0 || shared.length >= SHARED * own.size;
  });
}
