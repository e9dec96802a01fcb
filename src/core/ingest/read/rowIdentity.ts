import { LOCATION, SUBDISTRICT } from '../../domain/placeLevel';
import { spelling } from '../spelling';
import { utf8Of } from '../scan/utf8';
import { hashBytes, mixed, ONE_SEED, OTHER_SEED } from '../scan/wordHash';
import type { RowTexts } from './rowTexts';

const MOST_SPELLINGS = 1 << 16; // about 10 MB

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
  /** The same and what else names locations, in the order in which issues name them. */
  readonly named: readonly number[];
  /** Columns whose spellings tell rows apart, and not what stands in them. */
  readonly spelt: readonly number[];
  /** The column of ids that alone tells locations apart; -1 when there is none. */
  readonly id: number;
  /** True when the rows of one place and date add up, whatever their level. */
  readonly addsUp: boolean;
  readonly hasEvents: boolean;
}

/** The columns by which rows of one place and date are told apart. */
export function identityColumns(texts: RowTexts): IdentityColumns {
  const indexes = (columns: readonly { readonly index: number }[]) => columns.map(({ index }) => index);
  const keys = texts.of('key');
  const dimensions = new Set(keys.map(({ role }) => role.dimension));
  const apart = texts.of('kind').filter(({ housed }) => housed === 'apart');
  const addends = indexes([...texts.of('addend'), ...apart]);
  const located = texts
    .of('place')
    .filter(({ role, naming }) => role.level >= SUBDISTRICT || naming === 'asSites');
  const telling = located.filter(({ naming }) => naming !== 'none');
  const sites = indexes(telling);
  const id = telling.find(({ role }) => role.level === LOCATION && role.by === 'code');
  const events = indexes(texts.of('event'));
  const isCrossed = dimensions.size > 1;
  const repeated = [...addends, ...(isCrossed ? indexes(keys) : [])];
  const own = [...sites, ...events];
  return {
    own,
    sites: sites.length,
    columns: [...own, ...repeated],
    named: [...repeated, ...indexes(located), ...events],
    spelt: indexes(located.filter(({ naming }) => naming === 'spellings')),
    id: telling.length < located.length ? (id?.index ?? -1) : -1,
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

/** The numbers of the texts that tell rows apart. */
export class IdentityNumbers {
  readonly #columns: readonly number[];
  readonly #spelt: ReadonlySet<number>;
  readonly #spellings = new Map<string, TextNumber>();

  constructor({ columns, spelt }: IdentityColumns) {
    this.#columns = columns;
    this.#spelt = new Set(spelt);
  }

  /** The number of a row; the coder of bytes makes the same one, but of spellings. O(letters). */
  of(cells: readonly string[]): TextNumber {
    let [one, other] = [0, 0];
    for (const index of this.#columns) {
      const text = cells[index] ?? '';
      const number = this.#spelt.has(index) ? this.#spellingNumber(text) : textNumber(text);
      one = mixed(one, number.one);
      other = mixed(other, number.other);
    }
    return { one, other };
  }

  /** Each different text is read once as long as they are not too many. */
  #spellingNumber(text: string): TextNumber {
    const known = this.#spellings.get(text);
    if (known) return known;
    const number = textNumber(spelling(text));
    if (this.#spellings.size >= MOST_SPELLINGS) this.#spellings.clear();
    this.#spellings.set(text, number);
    return number;
  }
}
