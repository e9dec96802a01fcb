import { hasValue } from '../../domain/cellState';
import type { Issue } from '../../domain/issue';
import type { Measure } from '../../domain/measure';
import type { Answers } from '../answers';
import { cellText } from '../cellText';
import { parseGrouped } from '../parseGrouped';
import type { Question, UnderstoodColumn } from '../understanding';
import { groupingOf, groupSign, type GroupSign } from './digitGroups';
import type { ColumnsSeen } from './lookAtColumns';
import { scalesOfParts, type Scale } from './scaleOfParts';
import { meansThousands, namesOthers, saysThousands, thousandsOf } from './thousandsSaid';

/** Thousands of people of one table at one date: no country has had so many displaced, by some millions. */
const MOST = 20_000;
const LONGEST = 200;
const DATES: ReadonlySet<string> = new Set(['day', 'year', 'month', 'round']);

/** What is said of thousands in a table, and what is to be asked and said of it. */
export interface Thousands {
  readonly columns: readonly UnderstoodColumn[];
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

/** The rows above the header of a table, and the numbers of the first of them and of the header in the file. */
export interface Titles {
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
  readonly header: number;
}

interface Line {
  readonly text: string;
  readonly row: number;
}

/**
 * Marks the counts that are told in thousands, so that each is read as about so many thousands: those whose headers say
 * it, and no others; else, by a title, those of individuals but for parts that are shown to be single people. A person,
 * who is asked, may say otherwise; until then they are single people where the title may mean something else or other
 * columns, where points or commas may group digits or not, where families would be more than people, or people of one
 * date more than there can be. A whole and its parts that add up as printed are told in thousands together, though only
 * some of their headers say it. What a number of one such lot leaves open concerns no other. `added` are columns that are
 * added up, each into the first of its own. O(letters + cells of such columns).
 */
export function inThousands(
  seen: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  titles: Titles,
  added: readonly (readonly number[])[],
  answer: Answers['thousands'],
): Thousands {
  const counts = columns.filter(({ role }) => role.is === 'count');
  const headed = counts.filter(({ header }) => saysThousands(header));
  const lines = headed.length > 0 ? [] : linesOf(titles);
  const [line] = lines;
  const people = counts.filter((column) => unitOf(column) === 'individuals');
  if (headed.length === 0 && !line) return { columns, questions: [], issues: [] };
  const scales = scalesOfParts(counts, seen.rows);
  const single = new Set(scales.flatMap(({ parts, is }) => (is === 'apart' ? parts : [])));
  const titled = (people.length > 0 ? people : counts).filter((column) => !single.has(column));
  const saying = headed.length > 0 ? headed : titled;
  if (saying.length === 0) return { columns, questions: [], issues: [] };
  const printedAlike = line ? [titled] : lotsOf(headed, scales);
  const scaled = new Map<UnderstoodColumn, readonly UnderstoodColumn[]>();
  const unclear = new Set<UnderstoodColumn>();
  for (const column of printedAlike.flat()) {
    const sum = added.find(([first]) => first === column.index) ?? [column.index];
    const members = sum.flatMap((at) => columns.find(({ index }) => index === at) ?? []);
    const read = members.map((member): UnderstoodColumn => {
      const { grouping, isClear } = withFractions(member, seen);
      if (!isClear) unclear.add(column);
      return { ...member, grouping, ...(member === column && { inThousands: true }) };
    });
    scaled.set(column, read);
  }
  const most = (column: UnderstoodColumn) =>
    mostAtOneDate(scaled.get(column)?.find(({ index }) => index === column.index) ?? column, columns, seen);
  const lots = printedAlike.map((lot) => lot.filter((one) => saying.includes(one) || most(one) < MOST));
  const told = lots.flat();
  const families = line ? counts.filter((column) => unitOf(column) === 'families') : [];
  const isSure =
    (!line || (people.length > 0 && isOfAll(line, titles, told))) &&
    saying.every((column) => most(column) < MOST) &&
    families.every((column) => told.every((one) => most(column) > most(one)));
  const isClear = (lot: readonly UnderstoodColumn[]) =>
    !lot.some((column) => saying.includes(column) && unclear.has(column));
  const sure = isSure ? lots.filter(isClear).flat() : [];
  const chosen = answer === undefined ? sure : answer === 'inThousands' ? told : [];
  const read = new Map(
    chosen.flatMap((column) => scaled.get(column) ?? []).map((column) => [column.index, column]),
  );
  const assumed = sure.length > 0 ? 'inThousands' : 'single';
  const [first] = sure.length > 0 ? sure : told;
  const at = line ?? { row: titles.header, text: first?.header ?? '' };
  const choices = ['inThousands', 'single'];
  const affects = told.map(({ header }) => header);
  const issue = { code: 'in_thousands', severity: 'warning' } as const;
  return {
    columns: columns.map((column) => read.get(column.index) ?? column),
    questions: answer ? [] : [{ code: 'in_thousands', column: -1, choices, assumed, affects, at }],
    issues: [
      ...lines.map(({ text, row }): Issue => ({ ...issue, row, column: '', text: text.slice(0, LONGEST) })),
      ...headed.map(({ header }): Issue => ({ ...issue, row: titles.header, column: header, text: header })),
    ],
  };
}

/** Each column whose header says it, with all that add up with it as they are printed. O(columns × scales). */
function lotsOf(headed: readonly UnderstoodColumn[], scales: readonly Scale[]): UnderstoodColumn[][] {
  const same = scales.filter(({ is }) => is === 'same');
  const lots: Set<UnderstoodColumn>[] = [];
  for (const column of headed) {
    if (lots.some((lot) => lot.has(column))) continue;
    const lot = new Set([column]);
    for (const one of lot) {
      // what is added here is visited too
      for (const { columns } of same) if (columns.includes(one)) columns.forEach((other) => lot.add(other));
    }
    lots.push(lot);
  }
  return lots.map((lot) => [...lot]);
}

function linesOf({ rows, first }: Titles): Line[] {
  return rows.flatMap((cells, at) => {
    const text = cells.map(cellText).find(saysThousands);
    return text === undefined ? [] : [{ text, row: first + at }];
  });
}

/** Whether a title means the figures of all these columns: it names no other people, nor does a title below it. */
function isOfAll({ text, row }: Line, { rows, first }: Titles, told: readonly UnderstoodColumn[]): boolean {
  const below = rows.slice(row - first + 1).flatMap((cells) => cells.map(cellText));
  if (!meansThousands(text) || below.some((other) => !saysThousands(other) && namesOthers(other)))
    return false;
  const of = thousandsOf(text);
  if (of?.measure === undefined) return of !== null;
  const isOf = (measure: Measure | undefined) => measure === undefined || measure === of.measure;
  return told.every(
    ({ role, header }) => role.is === 'count' && isOf(role.measure) && isOf(thousandsOf(header)?.measure),
  );
}

function unitOf({ role }: UnderstoodColumn) {
  return role.is === 'count' ? role.unit : null;
}

/**
 * How the digits of a column of thousands are marked: a point or comma before exactly three of them stands before a
 * fraction, `38.412`, unless other numbers of the column or a person say that it groups. `isClear` where none stands
 * there, or others show what it is.
 */
function withFractions(column: UnderstoodColumn, seen: ColumnsSeen) {
  const { grouping } = column;
  const texts = [...(seen.profiles[column.index]?.texts.keys() ?? [])];
  if (grouping !== groupingOf(texts).mark) return { grouping, isClear: true }; // as a person says
  const signs = new Set(texts.map(groupSign));
  const has = (...some: readonly GroupSign[]) => some.some((sign) => signs.has(sign));
  const pointsMayGroup = has('pointGroups', 'commaFraction');
  const isPointClear = !has('onePoint') || (has('pointFraction') && !pointsMayGroup);
  const isCommaClear = !has('oneComma') || has('commaGroups');
  const isClear = isPointClear && isCommaClear;
  if (!pointsMayGroup && has('onePoint')) return { grouping: 'comma', isClear } as const;
  if (isCommaClear) return { grouping, isClear };
  const areGroups = mostAtOneDate(column, [], seen) < MOST;
  return { grouping: areGroups ? grouping : 'point', isClear } as const;
}

/** The most that a column adds up to at one date. O(cells). */
function mostAtOneDate(
  { index, grouping, irregular }: UnderstoodColumn,
  columns: readonly UnderstoodColumn[],
  { rows }: ColumnsSeen,
): number {
  const dates = columns.filter(({ role }) => DATES.has(role.is)).map((column) => column.index);
  const values = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const cells of rows) {
    const text = cells[index] ?? '';
    let value = values.get(text);
    if (value === undefined) {
      const count = parseGrouped(text, grouping, irregular);
      value = hasValue(count.state) ? count.value : 0;
      values.set(text, value);
    }
    const date = dates.map((at) => cells[at] ?? '').join('\n');
    sums.set(date, (sums.get(date) ?? 0) + value);
  }
  return Math.max(0, ...sums.values());
}
