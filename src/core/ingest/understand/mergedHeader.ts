import { cellText } from '../cellText';
import { headerDate } from './headerDate';
import { filledCells, isFigure, isWordless, SEARCHED_CELLS, speakingCells } from './headerCells';
import { headerMeaning } from './headerMeaning';
import { namedRound, withoutRound } from './namedRound';
import { sexAgeOf } from './sexAge';
import { isDate } from './readDate';
import { shelterKey } from './shelterKey';
import { isPartOfYear, partOfYearIn, yearOf } from './yearAbove';

type Rows = readonly (readonly string[])[];

const BARE_SERIAL = /^\d{5}$/;
const BARE_YEAR = /^(?:19|20)\d{2}$/;
const LONGEST_ROUND = 3; // digits
const JOINED = ' › ';
/** What a pivot table puts before the header of a column that it adds up. */
const SUM_OF = /^sum of (?=\S)/i;

/** A header of one row to three, and its text, one per column. */
export interface HeaderFound {
  /** Row indexes, in order. */
  readonly headerRows: readonly number[];
  readonly headers: readonly string[];
}

/** The header that stands at a row, joined to the titles of groups above it, or to the names below it. O(cells). */
export function headerAt(rows: Rows, header: number): HeaderFound {
  const headerRows = monthsBelow(rows, header) ?? rowsAt(rows, header);
  if (headerRows.length === 1) return { headerRows, headers: (rows[header] ?? []).map(cellText) };
  return { headerRows, headers: joined(headerRows.map((row) => rows[row] ?? [])) };
}

/** The parts of a joined header: the title of its group (empty when it has none) and its own name. */
export function headerParts(header: string): { group: string; name: string } {
  const at = header.lastIndexOf(JOINED);
  const name = at < 0 ? header : header.slice(at + JOINED.length);
  return { group: header.slice(0, Math.max(0, at)), name: name.replace(SUM_OF, '') };
}

/** The header of a column with the titles above it, which stand first. */
export function joinTitles(parts: readonly string[]): string {
  return parts.join(JOINED);
}

/** The titles of a group one below the other, as `31 Jan 2020` and `IDPs`; none of a group without a title. */
export function titlesOf(group: string): readonly string[] {
  return group === '' ? [] : group.split(JOINED);
}

/** The rows of a header of kinds of people, years and the months of these, which stand lowest; null for any other. */
function monthsBelow(rows: Rows, header: number): readonly number[] | null {
  const cellsOf = (row: number) => filledCells(rows[row] ?? []);
  const names = [header, header + 1, header + 2].find((row) => row > 1 && areMonths(cellsOf(row)));
  if (names === undefined) return null;
  const [outer, inner] = [cellsOf(names - 2), cellsOf(names - 1)];
  const haveYears = (years: readonly string[], kinds: readonly string[]) =>
    years.some(namesYear) && kinds.length > 0 && kinds.every((cell) => isGroupTitle(cellText(cell)));
  return haveYears(outer, inner) || haveYears(inner, outer) ? [names - 2, names - 1, names] : null;
}

/** The rows of any other header: titles of groups, groups, names; or but one or two of them. */
function rowsAt(rows: Rows, header: number): readonly number[] {
  const [group, names] = mergedRows(rows, header);
  if (group === names) return [header];
  return areTitles(rows[group - 1], rows[group]) ? [group - 1, group, names] : [group, names];
}

/** Indexes of the row of groups and of the row of names; the same one twice when the header is one row. */
function mergedRows(rows: Rows, header: number): [group: number, names: number] {
  const own = rows[header] ?? [];
  const below = rows[header + 1] ?? [];
  const fillsGaps = below.some((cell, index) => cellText(cell) !== '' && cellText(own[index] ?? '') === '');
  const names = filledCells(below);
  const wordsOnly =
    names.length > 0 && names.every((cell) => !isWordless(cellText(cell)) || sexAgeOf(cell) !== null);
  if (fillsGaps && wordsOnly && speakingCells(below) * 2 >= names.length) return [header, header + 1];
  if (wordsOnly && areBelowTitles(own, below)) return [header, header + 1];
  if (areMonths(names) && filledCells(own).some(namesYear)) return [header, header + 1];
  if (areYearsBelow(own, below)) return [header, header + 1];
  if ((fillsGaps || areRepeated(own)) && areDates(own, below)) return [header, header + 1];
  return areTitles(rows[header - 1], own) ? [header - 1, header] : [header, header];
}

/**
 * Whether a row names the columns of titles that were merged over several of them, and no other column: a row of data
 * names its place.
 */
function areBelowTitles(titles: readonly string[], row: readonly string[]): boolean {
  const says = (cells: readonly string[], index: number) => cellText(cells[index] ?? '') !== '';
  const width = Math.min(SEARCHED_CELLS, Math.max(titles.length, row.length));
  let isMerged = false;
  for (let index = 0; index < width; index++) {
    if (!says(titles, index)) continue;
    const isTitle = !says(titles, index + 1) && says(row, index) && says(row, index + 1);
    if (says(row, index) && !isTitle) return false;
    isMerged ||= isTitle;
  }
  return isMerged && !says(row, 0);
}

/** Whether a row holds titles of groups of the columns that the next row names. */
function areTitles(row: readonly string[] = [], names: readonly string[] = []): boolean {
  const filled = filledCells(row);
  const block = oneBlock(filled);
  const years = block.length > 1 && filled.every(namesYear) && areInOrder(block);
  const groups = row.some(isFigure) && !years ? [] : filled;
  const dates = groups.filter((cell) => isDate(headerDate(cellText(cell))) && !namesYear(cell));
  if (areMonths(filledCells(names).slice(1)) && groups.some(namesYear)) return true; // behind that of the places
  if (areYearsBelow(row, names)) return true;
  // What stands above nothing is a name that was merged downwards, or a line of the title: `Country` beside `Iraq`.
  const over = row.filter((cell, index) => cellText(cell) !== '' && cellText(names[index] ?? '') !== '');
  const spans = over.length > 1 && over.length < filledCells(names).length;
  return (
    spans &&
    (groups.some(isGroupTitle) || dates.length > 1 || areMonths(groups) || years || areSexes(groups, names))
  );
}

/** Whether titles are sexes or ages, below each of which the same names stand. */
function areSexes(titles: readonly string[], names: readonly string[]): boolean {
  const texts = filledCells(names).slice(0, SEARCHED_CELLS).map(cellText);
  const areAll = titles.length > 1 && titles.every((title) => sexAgeOf(title) !== null);
  return areAll && texts.some((text, index) => texts.indexOf(text) < index);
}

/**
 * Whether years and no more stand below months, quarters or weeks: `2023` and `2024` below `Jan`. The names of the
 * places stand beside the months, or beside the years.
 */
function areYearsBelow(titles: readonly string[], row: readonly string[]): boolean {
  const isBeside = cellText(row[0] ?? '') === '';
  const years = filledCells(row).filter((cell) => BARE_YEAR.test(cellText(cell)));
  const names = filledCells(row).length - years.length;
  const months = filledCells(titles).filter((cell) => isPartOfYear(cell));
  const besides = filledCells(titles).length - months.length;
  const isPlaced = isBeside ? names === 0 && besides > 0 : besides === 0 && years.length > names;
  const areRepeated = new Set(years.map(cellText)).size < years.length; // else a row of figures could be years, too
  return isPlaced && areRepeated && months.length > 0;
}

/**
 * Whether a row dates the columns below titles of which one is of a kind of people, those of a title in order, the
 * newest first or last, and says no more than that but for totals and names of columns.
 */
function areDates(titles: readonly string[], row: readonly string[]): boolean {
  const groups: { readonly title: string; readonly dates: string[] }[] = [];
  for (const [index, cell] of row.slice(0, SEARCHED_CELLS).entries()) {
    const title = cellText(titles[index] ?? '');
    if (title !== '' && title !== groups.at(-1)?.title) groups.push({ title, dates: [] });
    const text = cellText(cell);
    const date = text === '' ? null : dateOrRound(text);
    if (date !== null) groups.at(-1)?.dates.push(date);
    else if (text !== '' && speakingCells([cell]) === 0 && !headerMeaning(text).says.has('total'))
      return false;
  }
  const dated = groups.filter(({ dates }) => dates.length > 0);
  const areRounds = dated.length > 1 && dated.every(({ title }) => isRound(title));
  if (areRounds && areInOrder(dated.flatMap(({ dates }) => dates))) return true;
  return (
    dated.some(({ dates }) => dates.length > 1) &&
    dated.some(({ title }) => isGroupTitle(title) || sexAgeOf(title) !== null) &&
    dated.every(({ dates }) => areInOrder(dates))
  );
}

/** Whether a title stands over each of several columns beside each other, where others are merged. */
function areRepeated(titles: readonly string[]): boolean {
  const texts = titles.slice(0, SEARCHED_CELLS).map(cellText);
  return texts.some((text, index) => text !== '' && text === texts[index + 1]);
}

/** Texts once where they stand over each of several columns, and where all come again under a further title. */
function oneBlock(texts: readonly string[]): readonly string[] {
  const apart = texts.filter((text, index) => text !== texts[index - 1]);
  const block = [...new Set(apart)];
  return apart.every((text, index) => text === block[index % block.length]) ? block : apart;
}

/** Whether texts are different and sorted, one way or the other. */
function areInOrder(texts: readonly string[]): boolean {
  const sorted = [...new Set(texts)].toSorted();
  return [sorted, sorted.toReversed()].some((order) => order.join() === texts.join());
}

/** What puts a name in the order of time, where it is a date or a round and no more; null for any other. */
function dateOrRound(name: string): string | null {
  const round = withoutRound(name) === '' ? namedRound(name) : null;
  if (round !== null) return String(round).padStart(LONGEST_ROUND, '0');
  if (BARE_SERIAL.test(name)) return null;
  const date = headerDate(name);
  if (date.is === 'day') return date.day;
  return date.is === 'ordered' ? (date.dayFirst ?? date.monthFirst) : null;
}

/** Whether names say months, quarters or weeks, most of the first thousand, whose year stands above. */
function areMonths(names: readonly string[]): boolean {
  const first = names.slice(0, SEARCHED_CELLS);
  return 2 * first.filter((name) => partOfYearIn(name) !== null).length > first.length;
}

function namesYear(cell: string): boolean {
  return yearOf(cellText(cell)) !== null;
}

/** The lowest cell of each column below the titles of its groups; a title reaches right until the next one beside or above it. */
function joined(rows: Rows): string[] {
  const titles = rows.map(() => '');
  return Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, index) => {
    const own = rows.map((cells) => cellText(cells[index] ?? ''));
    const first = own.findIndex((text) => text !== '');
    if (first < 0) return '';
    own.forEach((text, row) => {
      if (text !== '' || row > first) titles[row] = text;
    });
    const name = own.findLastIndex((text) => text !== '');
    return joinTitles([...titles.slice(0, name), own[name] ?? ''].filter(Boolean));
  });
}

function isRound(cell: string): boolean {
  return namedRound(cell) !== null && withoutRound(cell) === '';
}

function isGroupTitle(cell: string): boolean {
  if (shelterKey(cell) !== null) return true;
  if (isRound(cell)) return true;
  const meaning = headerMeaning(cell);
  return meaning.understood > 0 && (meaning.dimension !== undefined || meaning.unknown === 0);
}
