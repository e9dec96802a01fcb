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
  /** Those of locations, then of events: most rows have a text of their own there. The first `sites` name locations. */
  readonly own: readonly number[];
  readonly sites: number;
  /** All of them: those, then those of reasons and sexes and, where breakdowns cross, of their keys. */
  readonly columns: readonly number[];
  /** The same, in the order in which issues name them. */
  readonly named: readonly number[];
  /** True when the rows of one place and date add up, whatever their level. */
  readonly addsUp: boolean;
  readonly hasEvents: boolean;
}

/** The columns by which rows of one place and date are told apart. */
export function identityColumns(texts: RowTexts): IdentityColumns {
  const indexes = (columns: readonly { readonly index: number }[]) => columns.map(({ index }) => index);
  const keys = texts.of('key');
  const dimensions = new Set(keys.map(({ role }) => role.dimension));
  const addends = indexes(texts.of('addend'));
  const sites = indexes(texts.of('place').filter(({ role }) => role.level >= 3));
  const events = indexes(texts.of('event'));
  const isCrossed = dimensions.size > 1;
  const repeated = [...addends, ...(isCrossed ? indexes(keys) : [])];
  const own = [...sites, ...events];
  return {
    own,
    sites: sites.length,
    columns: [...own, ...repeated],
    named: [...repeated, ...own],
    addsUp: addends.length > 0 || isCrossed || events.length > 0,
    hasEvents: events.length > 0,
  };
}

/** The number of a text, blanks around it aside. O(letters). */
export function textNumber(text: string): TextNumber {
  const bytes = utf8Of(text.trim());
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    one: hashBytes(view, 0, bytes.length, ONE_SEED),
    other: hashBytes(view, 0, bytes.length, OTHER_SEED),
  };
}

/** The number of the texts that tell a row apart; the coder of bytes makes the same one. O(letters). */
export function identityNumber(cells: readonly string[], { columns }: IdentityColumns): TextNumber {
  let [one, other] = [0, 0];
  for (const index of columns) {
    const number = textNumber(cells[index] ?? '');
    one = mixed(one, number.one);
    other = mixed(other, number.other);
  }
  return { one, other };
}
