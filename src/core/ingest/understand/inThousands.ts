import { hasValue } from '../../domain/cellState';
import type { Issue } from '../../domain/issue';
import type { Answers } from '../answers';
import { cellText } from '../cellText';
import { parseGrouped } from '../parseGrouped';
import type { Question, UnderstoodColumn } from '../understanding';
import type { ColumnsSeen } from './lookAtColumns';
import { meansThousands, saysThousands } from './thousandsSaid';

/** Thousands of people; all who are forcibly displaced in the world are 123 million (UNHCR, end of 2024). */
const MOST = 130_000;
const LONGEST = 200;

/** What is said of thousands in a table, and what is to be asked and said of it. */
export interface Thousands {
  readonly columns: readonly UnderstoodColumn[];
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

/**
 * Marks the counts that are told in thousands, by their header or by a title, so that each is read as about so many
 * thousands. A person, who is asked, may say otherwise; until then they are single people where the title may mean
 * something else, or where a figure would be more than all who are displaced in the world. `titles` are the rows above
 * the header, `firstRow` is the number of the first, `headerRow` that of the header. O(letters + texts).
 */
export function inThousands(
  seen: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  titles: readonly (readonly string[])[],
  rows: { readonly first: number; readonly header: number },
  answer: Answers['thousands'],
): Thousands {
  const lines = titles.flatMap((cells, at) => {
    const text = cells.map(cellText).find(saysThousands);
    return text === undefined ? [] : [{ text, row: rows.first + at }];
  });
  const [line] = lines;
  const counts = columns.filter(({ role }) => role.is === 'count');
  const headed = counts.filter(({ header }) => saysThousands(header));
  const told = line ? counts : headed;
  if (told.length === 0) return { columns, questions: [], issues: [] };
  const isSure = line === undefined || headed.length > 0 || meansThousands(line.text);
  const fits = told.every((column) => mostIn(column, seen) <= MOST);
  const assumed = isSure && fits ? 'inThousands' : 'single';
  const isScaled = (answer ?? assumed) === 'inThousands';
  const indexes = new Set(told.map(({ index }) => index));
  const at = line ?? { row: rows.header, text: headed[0]?.header ?? '' };
  const choices = ['inThousands', 'single'];
  const affects = told.map(({ header }) => header);
  const issue = { code: 'in_thousands', severity: 'warning' } as const;
  return {
    columns: isScaled
      ? columns.map((column) => (indexes.has(column.index) ? { ...column, inThousands: true } : column))
      : columns,
    questions: answer ? [] : [{ code: 'in_thousands', column: -1, choices, assumed, affects, at }],
    issues: [
      ...lines.map(({ text, row }): Issue => ({ ...issue, row, column: '', text: text.slice(0, LONGEST) })),
      ...headed.map(({ header }): Issue => ({ ...issue, row: rows.header, column: header, text: header })),
    ],
  };
}

function mostIn({ index, grouping, irregular }: UnderstoodColumn, { profiles }: ColumnsSeen): number {
  let most = 0;
  for (const text of profiles[index]?.texts.keys() ?? []) {
    const { state, value } = parseGrouped(text, grouping, irregular);
    if (hasValue(state)) most = Math.max(most, value);
  }
  return most;
}
