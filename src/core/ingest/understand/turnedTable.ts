import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { TextTable } from '../../table/textTable';
import { cellText } from '../cellText';
import { isLabelOfTotals } from '../labelOfTotals';
import type { Understanding } from '../understanding';
import { filledCells, isNumber } from './headerCells';
import { headerMeaning } from './headerMeaning';
import { headerOfLabels } from './headerOfLabels';
import { headerWords } from './headerWords';
import { knownPlace } from './knownPlace';
import { meaningOf } from './vocabulary';

const MOST_LABELS = 3; // rows that a header can have
const MOST_COLUMNS = 2000; // of a header whose names are looked up
const LONGEST_NAME = 60; // letters
const LONGEST_TITLE = 300;
const LETTER = /\p{L}/u;
/** The word over the names, as the cell in the corner is about what stands beside it: `Date`, `Month`, `Indicator`. */
const NAME_OF_LEVEL = { larger: 'Governorate', smaller: 'District' };
type Level = keyof typeof NAME_OF_LEVEL;

/**
 * A table whose places stand side by side in its header, as in `Date, Anbar, Ninewa`, with rows and columns exchanged:
 * then it is one like others, with a row for each place, numbered as the columns of the file; lines of a title stay above.
 * What holds neither places nor numbers is blank. Null for any other table, and where the names may say where
 * people come from. `known` is what the table was taken for, without a column of places. O(cells).
 */
export function turnedTable(table: TextTable, known: Understanding, gazetteer: Gazetteer): TextTable | null {
  const { headerRows, tagRow, otherTable } = known.layout;
  const [headerRow] = headerRows;
  if (headerRow === undefined || headerRows.length > 1 || tagRow !== null) return null;
  const headers = known.columns.map(({ header }) => header);
  const titles = table.rows.slice(0, headerRow);
  const levels = headers.length > MOST_COLUMNS ? [] : headers.map((header) => levelOf(header, gazetteer));
  const level = levelBeside(headers, levels);
  if (level === null || [[table.name], ...titles].some((cells) => cells.some(saysOrigin))) return null;
  const rows = table.rows.slice(headerRow + 1, otherTable ?? Infinity);
  const columns = headers.map((_, index) => rows.map((cells) => cellText(cells[index] ?? '')));
  const first = headers.findIndex((header, index) => isLabelOfTotals(header) || levels[index] !== null);
  const labels = headers.slice(0, first).flatMap((header, index) => {
    const filled = filledCells(columns[index] ?? []);
    const speaks =
      header === '' || headerMeaning(header).understood > 0 || filled.some((cell) => LETTER.test(cell));
    return speaks && filled.length > 0 ? [index] : [];
  });
  const [last] = labels.slice(-1);
  const names = labels.flatMap((index) => columns[index] ?? []).filter((cell) => cell !== '');
  const areOrigins = labels.some((index) => saysOrigin(headers[index] ?? ''));
  const areNames = names.filter((name) => levelOf(name, gazetteer) !== null).length * 2 >= names.length;
  if (last === undefined || labels.length > MOST_LABELS || areOrigins || areNames) return null;
  const header = headerOfLabels(
    labels.map((index) => ({ header: headers[index] ?? '', cells: columns[index] ?? [] })),
    NAME_OF_LEVEL[level],
  );
  const turned = columns.map((cells, index) => {
    const name = headers[index] ?? '';
    const label = labels.indexOf(index);
    if (label >= 0) return header[label] ?? [];
    const isUsed = index > last && (cells.some(isNumber) || levels[index] !== null);
    return isUsed ? [name, ...cells] : [];
  });
  return {
    name: table.name,
    ...(table.isHidden === true && { isHidden: true }),
    rows: [...titles, ...turned],
    firstRow: 1 - titles.length,
    turned: { table, headerRow },
  };
}

/** The level of places that half of the last columns or more are named after, all by different names; null for any other header. */
function levelBeside(headers: readonly string[], levels: readonly (Level | null)[]): Level | null {
  const first = levels.findIndex((level) => level !== null);
  const named = headers.filter((_, index) => levels[index] !== null);
  const beside = headers.slice(first).filter((header) => header !== '' && !isLabelOfTotals(header));
  const areMost = named.length > 1 && named.length * 2 >= beside.length;
  if (first < 1 || !areMost || new Set(named).size < named.length) return null;
  const larger = levels.filter((level) => level === 'larger').length;
  return larger * 2 >= named.length ? 'larger' : 'smaller';
}

/** The level of the place that a text names; null when the gazetteer knows none of it. O(letters). */
function levelOf(text: string, gazetteer: Gazetteer): Level | null {
  if (text === '' || text.length > LONGEST_NAME) return null;
  const { isLarger, within } = knownPlace(gazetteer, { code: '', name: text });
  if (isLarger) return 'larger';
  return within === null ? null : 'smaller';
}

function saysOrigin(text: string): boolean {
  return headerWords(text.slice(0, LONGEST_TITLE)).some((word) => {
    const meaning = meaningOf(word);
    return meaning?.says === 'dimension' && meaning.dimension === 'origin';
  });
}
