import { cellText } from '../cellText';
import type { Layout } from '../understanding';
import { headerDate } from './headerDate';
import { headerMeaning } from './headerMeaning';
import { latinHalf } from './headerWords';
import { findTagRow } from './hxlTags';
import { readDate } from './readDate';
import { sexAgeOf } from './sexAge';
import { shelterKey } from './shelterKey';
import { sourceRole } from './sourceHeaders';
import { waveKey } from './waveKey';
import { wordRole } from './wordRole';

type Rows = readonly (readonly string[])[];

const SEARCHED_ROWS = 25;
const SEARCHED_CELLS = 1000;
const JOINED = ' › ';
const FIGURES = /^[\d\s.,:;/+\-–()%*]*$/;
const NO_HEADERS: ReadonlySet<string> = new Set();

/** The layout of a table and the text of its header, one per column. */
export interface FoundLayout {
  readonly layout: Layout;
  readonly headers: readonly string[];
}

/**
 * Finds the header: the row of tags with the row before it, or else the row of the first 25 whose cells say most.
 * Group titles above it, or names below it, that stand for several columns are joined to it. O(cells of 25 rows).
 */
export function findLayout(rows: Rows): FoundLayout {
  const tagRow = findTagRow(rows);
  if (tagRow !== null) {
    const above = rows[tagRow - 1];
    const header = above && above.some((cell) => cellText(cell) !== '') ? tagRow - 1 : null;
    const headerRows = header === null ? [] : [header];
    const headers = (rows[header ?? tagRow] ?? []).map(cellText);
    return { layout: { headerRows, tagRow, firstDataRow: tagRow + 1 }, headers };
  }
  const header = headerRow(rows);
  const [group, names] = mergedRows(rows, header);
  const headerRows = group === names ? [header] : [group, names];
  const headers =
    group === names ? (rows[header] ?? []).map(cellText) : joined(rows[group] ?? [], rows[names] ?? []);
  return { layout: { headerRows, tagRow: null, firstDataRow: Math.max(group, names) + 1 }, headers };
}

/** The parts of a joined header: the title of its group (empty when it has none) and its own name. */
export function headerParts(header: string): { group: string; name: string } {
  const at = header.indexOf(JOINED);
  return at < 0
    ? { group: '', name: header }
    : { group: header.slice(0, at), name: header.slice(at + JOINED.length) };
}

function headerRow(rows: Rows): number {
  let best = { index: -1, score: 0 };
  rows.slice(0, SEARCHED_ROWS).forEach((cells, index) => {
    const score = speakingCells(cells);
    if (score > best.score && filledCells(cells).length > 1 && !cells.some(isFigure)) best = { index, score };
  });
  if (best.index >= 0) return best.index;
  const first = rows.slice(0, SEARCHED_ROWS).findIndex((cells) => filledCells(cells).length > 1);
  return Math.max(0, first);
}

/** Indexes of the row of groups and of the row of names; the same one twice when the header is one row. */
function mergedRows(rows: Rows, header: number): [group: number, names: number] {
  const own = rows[header] ?? [];
  const below = rows[header + 1] ?? [];
  const fillsGaps = below.some((cell, index) => cellText(cell) !== '' && cellText(own[index] ?? '') === '');
  const names = filledCells(below);
  const wordsOnly =
    names.length > 0 && names.every((cell) => !FIGURES.test(cellText(cell)) || sexAgeOf(cell) !== null);
  if (fillsGaps && wordsOnly && speakingCells(below) * 2 >= names.length) return [header, header + 1];
  const above = header > 0 ? (rows[header - 1] ?? []) : [];
  const groups = filledCells(above);
  const spans = groups.length > 1 && groups.length < filledCells(own).length;
  const dates = groups.filter((cell) => readDate(cellText(cell)).is === 'day');
  const titled = groups.some(isGroupTitle) || dates.length > 1;
  return spans && titled ? [header - 1, header] : [header, header];
}

/** Each name below the title of its group; a title reaches right until the next one. */
function joined(groups: readonly string[], names: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(groups.length, names.length) }, (_, index) => {
    const own = cellText(groups[index] ?? '');
    const name = cellText(names[index] ?? '');
    if (own !== '') group = own;
    return name === '' ? own : group === '' ? name : `${group}${JOINED}${name}`;
  });
}

function isGroupTitle(cell: string): boolean {
  const meaning = headerMeaning(cell);
  return meaning.understood > 0 && (meaning.dimension !== undefined || meaning.unknown === 0);
}

function filledCells(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cellText(cell) !== '');
}

/** A number that is no year and no day: what stands below a header, not in it. */
function isFigure(cell: string): boolean {
  const text = cellText(cell);
  return /^[\d.,]+$/.test(text) && /\d/.test(text) && headerDate(text).is !== 'day';
}

/** How many of the first cells say something that a header says. */
function speakingCells(cells: readonly string[]): number {
  return cells.slice(0, SEARCHED_CELLS).filter((cell) => {
    if (cell.length > 200) return false;
    if (FIGURES.test(cell)) return sexAgeOf(cell) !== null; // `0-17` is one, `1200` is none
    return (
      sourceRole(cell, NO_HEADERS) !== null ||
      wordRole(headerMeaning(latinHalf(cell))) !== null ||
      waveKey(cell)?.certain === true ||
      shelterKey(cell) !== null ||
      sexAgeOf(cell) !== null
    );
  }).length;
}
