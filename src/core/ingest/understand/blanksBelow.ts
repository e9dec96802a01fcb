import type { Issue } from '../../domain/issue';
import type { Answers, BlanksBelow } from '../answers';
import { blankLevel, BlankRuns } from '../read/blankRuns';
import type { BlankLevel, Question, UnderstoodColumn } from '../understanding';

const CHOICES: readonly BlanksBelow[] = ['above', 'asTheyStand'];
const FEWEST = 2; // one blank may be a place that somebody forgot
const MOST_NAMES = 10;

/** Rows below a place that leave it blank, and what is to be asked and done about them. */
export interface BlanksFound {
  /** The level of the places that the rows below them belong to, as a person says; null where they stand as they are. */
  readonly filled: BlankLevel | null;
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

const NOTHING: BlanksFound = { filled: null, questions: [], issues: [] };

/**
 * Looks for rows that leave a place blank below another row that names it, as where merged cells were lost. Only a table
 * in which no row names the place of the row above again, and none is blank otherwise, shows it. `firstRow` is the number
 * of the first row of data. O(cells).
 */
export function blanksBelow(
  columns: readonly UnderstoodColumn[],
  rows: readonly (readonly string[])[],
  firstRow: number,
  answer: Answers['blanksBelow'],
): BlanksFound {
  const level = blankLevel(columns);
  if (level === null) return NOTHING;
  const runs = new BlankRuns(columns, level);
  const found: { row: number; text: string }[] = [];
  for (const [index, cells] of rows.entries()) {
    const is = runs.see(cells);
    if (is === 'again' || is === 'alone') return NOTHING;
    if (is === 'below') found.push({ row: firstRow + index, text: runs.above });
  }
  const [first] = found;
  const own = columns.filter(({ role }) => role.is === 'place' && role.level === level);
  const column = own.find(({ role }) => role.is === 'place' && role.by === 'name') ?? own[0];
  if (!first || !column || found.length < FEWEST) return NOTHING;
  if (answer) return { ...NOTHING, filled: answer === 'above' ? level : null };
  const { index, header } = column;
  return {
    filled: null,
    questions: [
      {
        code: 'blanks_below',
        column: index,
        choices: CHOICES,
        assumed: 'asTheyStand',
        affects: [],
        at: first,
      },
    ],
    issues: [
      { code: 'blanks_below', severity: 'warning', row: first.row, column: header, text: named(found) },
    ],
  };
}

/** Rows with what a person has filled, see `blanksBelow`. O(cells). */
export function rowsFilled(
  columns: readonly UnderstoodColumn[],
  rows: readonly (readonly string[])[],
  level: BlankLevel | null,
): readonly (readonly string[])[] {
  if (level === null) return rows;
  const runs = new BlankRuns(columns, level);
  return rows.map((cells) => (runs.see(cells) === 'below' ? runs.filled(cells, () => undefined) : cells));
}

/** The places with the rows below them: `Zakho (3, 4), Sumel (6)`. */
function named(found: readonly { readonly row: number; readonly text: string }[]): string {
  const shown = found.slice(0, MOST_NAMES);
  const places = [...new Set(shown.map(({ text }) => text))].map(
    (place) => `${place} (${shown.flatMap(({ row, text }) => (text === place ? [row] : [])).join(', ')})`,
  );
  return [...places, ...(found.length > shown.length ? ['…'] : [])].join(', ');
}
