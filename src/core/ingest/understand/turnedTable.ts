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
import { kindsBelow, placesAndKinds, type PlaceAndKind } from './placeAndKind';
import { meaningOf } from './vocabulary';

const MOST_LABELS = 3; // rows that a header can have
const MOST_COLUMNS = 2000; // of a header whose names are looked up
const LONGEST_NAME = 60; // letters
const LONGEST_TITLE = 300;
const LETTER = /\p{L}/u;
/** The word over the names, as the cell in the corner is about what stands beside it: `Date`, `Month`, `Indicator`. */
const NAME_OF_LEVEL = { larger: 'Governorate', smaller: 'District' };
type Level = keyof typeof NAME_OF_LEVEL;
/** The word over what is counted in each row, where a place has a column for each unit or kind of people. */
const KIND = 'Unit';

/**
 * A table whose places stand side by side in its header, as in `Date, Anbar, Ninewa`, with rows and columns exchanged:
 * then it is one like others, with a row for each place, numbered as the columns of the file; lines of a title stay above.
 * Of several columns of one place, `Anbar (HH)` and `Anbar (IND)`, each row says what it counts. What holds neither places nor numbers is blank,
 * and so are sizes of families. Null for any other table, and where the names may say where
 * people come from. `known` is what the table was taken for, without a column of places. O(cells).
 */
export function turnedTable(table: TextTable, known: Understanding, gazetteer: Gazetteer): TextTable | null {
  const { headerRows, tagRow, otherTable } = known.layout;
  const [headerRow] = headerRows;
  if (headerRow === undefined || headerRows.length > 1 || tagRow !== null) return null;
  const headers = known.columns.map(({ header }) => header);
  const isPlace = (text: string) => isLabelOfTotals(text) || levelOf(text, gazetteer) !== null;
  const isWide = headers.length > MOST_COLUMNS;
  const above = isWide ? null : kindsBelow(table.rows[headerRow - 1] ?? [], headers, isPlace);
  const titles = table.rows
    .slice(0, headerRow)
    .map((cells, at) => (above && at === headerRow - 1 ? [] : cells));
  const places = isWide ? [] : (above ?? placesAndKinds(headers, isPlace));
  const names = places.map(({ name }) => name);
  const levels = names.map((name) => levelOf(name, gazetteer));
  const level = levelBeside(places, levels);
  if (level === null || [[table.name], ...titles].some((cells) => cells.some(saysOrigin))) return null;
  const rows = table.rows.slice(headerRow + 1, otherTable ?? Infinity);
  const columns = headers.map((_, index) => rows.map((cells) => cellText(cells[index] ?? '')));
  const first = places.findIndex(
    (place, index) =>
      levels[index] !== null ||
      isLabelOfTotals(place.name) ||
      (isUnknown(place) && (columns[index] ?? []).some(isNumber)),
  );
  const labels = headers.slice(0, first).flatMap((header, index) => {
    const filled = filledCells(columns[index] ?? []);
    const speaks =
      header === '' || headerMeaning(header).understood > 0 || filled.some((cell) => LETTER.test(cell));
    return speaks && filled.length > 0 ? [index] : [];
  });
  const [last] = labels.slice(-1);
  const texts = labels.flatMap((index) => columns[index] ?? []).filter((cell) => cell !== '');
  const areOrigins = labels.some((index) => saysOrigin(headers[index] ?? ''));
  const areNames = texts.filter((text) => levelOf(text, gazetteer) !== null).length * 2 >= texts.length;
  if (last === undefined || labels.length > MOST_LABELS || areOrigins || areNames) return null;
  const header = headerOfLabels(
    labels.map((index) => ({ header: headers[index] ?? '', cells: columns[index] ?? [] })),
    NAME_OF_LEVEL[level],
  );
  const hasKinds = places.some(({ kind }) => kind !== '');
  const turned = columns.map((cells, index) => {
    const { name, kind } = places[index] ?? { name: '', kind: '' };
    const label = labels.indexOf(index);
    const row = header[label];
    if (row) return hasKinds && row[0] === NAME_OF_LEVEL[level] ? [...row, KIND] : row;
    const isUsed =
      index > last && places[index]?.isSize !== true && (cells.some(isNumber) || levels[index] !== null);
    if (!isUsed) return [];
    return hasKinds ? [name, ...cells, kind] : [name, ...cells];
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
function levelBeside(places: readonly PlaceAndKind[], levels: readonly (Level | null)[]): Level | null {
  const first = levels.findIndex((level) => level !== null);
  const named = places.filter((_, index) => levels[index] !== null).map((place) => JSON.stringify(place));
  const beside = places.slice(first).filter(({ name }) => name !== '' && !isLabelOfTotals(name));
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

/** A place that the gazetteer does not know, by the people counted there: `Erbl HH`. */
function isUnknown({ name, kind, isSize }: PlaceAndKind): boolean {
  return isSize === true || (kind !== '' && headerMeaning(name).understood === 0);
}

function saysOrigin(text: string): boolean {
  return headerWords(text.slice(0, LONGEST_TITLE)).some((word) => {
    const meaning = meaningOf(word);
    return meaning?.says === 'dimension' && meaning.dimension === 'origin';
  });
}
