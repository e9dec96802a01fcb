import { utf8Of } from '../scan/utf8';
import { hashBytes, mixed, ONE_SEED, OTHER_SEED } from '../scan/wordHash';
import type { RowTexts } from './rowTexts';

/** Two halves of a number that stands for texts. */
export interface TextNumber {
  readonly one: number;
  readonly other: number;
}

/** Columns that tell rows of one place and date apart, and whether such rows are parts of its figure. */
export interface IdentityColumns {
  /** Columns of locations and events: most rows have a text of their own there. The first `sites` name locations. */
  readonly own: readonly number[];
  readonly sites: number;
  /** Columns whose texts repeat: those of reasons and sexes together, then those of each breakdown. */
  readonly addends: readonly number[];
  readonly keys: readonly (readonly number[])[];
  /** All of them, as issues name them. */
  readonly named: readonly number[];
  /** True when the rows of one place and date add up, whatever their level. */
  readonly addsUp: boolean;
  readonly hasEvents: boolean;
}

/** The columns by which rows of one place and date are told apart. */
export function identityColumns(texts: RowTexts): IdentityColumns {
  const indexes = (columns: readonly { readonly index: number }[]) => columns.map(({ index }) => index);
  const keys = texts.of('key');
  const dimensions = [...new Set(keys.map(({ role }) => role.dimension))];
  const breakdowns = dimensions.map((own) => indexes(keys.filter(({ role }) => role.dimension === own)));
  const addends = indexes(texts.of('addend'));
  const sites = indexes(texts.of('place').filter(({ role }) => role.level >= 3));
  const events = indexes(texts.of('event'));
  const isCrossed = breakdowns.length > 1;
  return {
    own: [...sites, ...events],
    sites: sites.length,
    addends,
    keys: isCrossed ? breakdowns : [],
    named: [...addends, ...(isCrossed ? indexes(keys) : []), ...sites, ...events],
    addsUp: addends.length > 0 || isCrossed || events.length > 0,
    hasEvents: events.length > 0,
  };
}

/** The number of a text, blanks around it aside. O(letters). */
function textNumber(text: string): TextNumber {
  const bytes = utf8Of(text.trim());
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    one: hashBytes(view, 0, bytes.length, ONE_SEED),
    other: hashBytes(view, 0, bytes.length, OTHER_SEED),
  };
}

/** The number of several texts of a row that repeat together; null when there are none. O(letters). */
export function textsNumber(cells: readonly string[], indexes: readonly number[]): TextNumber | null {
  return indexes.length === 0 ? null : mixedIn({ one: 0, other: 0 }, cells, indexes);
}

/** The number of the texts that tell a row apart. O(letters). */
export function identityNumber(
  cells: readonly string[],
  { own, addends, keys }: IdentityColumns,
): TextNumber {
  let number = mixedIn({ one: 0, other: 0 }, cells, own);
  for (const group of [addends, ...keys]) {
    const texts = textsNumber(cells, group);
    if (texts) number = { one: mixed(number.one, texts.one), other: mixed(number.other, texts.other) };
  }
  return number;
}

function mixedIn(start: TextNumber, cells: readonly string[], indexes: readonly number[]): TextNumber {
  return indexes.reduce((before, index) => {
    const { one, other } = textNumber(cells[index] ?? '');
    return { one: mixed(before.one, one), other: mixed(before.other, other) };
  }, start);
}
