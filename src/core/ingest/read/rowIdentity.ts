import { utf8Of } from '../scan/utf8';
import { hashBytes, mixed, ONE_SEED, OTHER_SEED } from '../scan/wordHash';
import type { RowTexts } from './rowTexts';

/** Two halves of a number that stands for texts. */
export interface TextNumber {
  readonly one: number;
  readonly other: number;
}

/** The number of no text. */
export const NO_TEXT: TextNumber = { one: 0, other: 0 };

/** Columns that tell rows of one place and date apart, and whether such rows are parts of its figure. */
export interface IdentityColumns {
  /** Columns of locations and events: most rows have a text of their own there. The first `sites` name locations. */
  readonly own: readonly number[];
  readonly sites: number;
  /** Columns of reasons, sexes and keys, whose texts repeat. */
  readonly shared: readonly number[];
  /** All of them, as issues name them. */
  readonly named: readonly number[];
  /** True when the rows of one place and date add up, whatever their level. */
  readonly addsUp: boolean;
  readonly hasEvents: boolean;
}

/** The columns by which rows of one place and date are told apart. */
export function identityColumns(texts: RowTexts): IdentityColumns {
  const keys = texts.of('key');
  const breakdowns = new Set(keys.map(({ role }) => role.dimension)).size;
  const addends = texts.of('addend');
  const indexes = (columns: readonly { readonly index: number }[]) => columns.map(({ index }) => index);
  const shared = indexes([...addends, ...(breakdowns > 1 ? keys : [])]);
  const sites = indexes(texts.of('place').filter(({ role }) => role.level >= 3));
  const events = indexes(texts.of('event'));
  return {
    own: [...sites, ...events],
    sites: sites.length,
    shared,
    named: [...shared, ...sites, ...events],
    addsUp: shared.length > 0 || events.length > 0,
    hasEvents: events.length > 0,
  };
}

/** Adds the texts of some columns, blanks around them aside, to the number of a row. O(letters). */
export function addTexts(to: TextNumber, cells: readonly string[], columns: readonly number[]): TextNumber {
  let { one, other } = to;
  for (const index of columns) {
    const bytes = utf8Of((cells[index] ?? '').trim());
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    one = mixed(one, hashBytes(view, 0, bytes.length, ONE_SEED));
    other = mixed(other, hashBytes(view, 0, bytes.length, OTHER_SEED));
  }
  return { one, other };
}
