import type { Day } from '../../domain/day';
import { cellText } from '../cellText';
import type { PlaceText } from './placePaths';
import { textsNumber, type TextNumber } from './rowIdentity';
import type { RowReading } from './rowReading';
import type { Setting } from './rowsInHand';
import type { Meaning } from './wordGroup';

/** When a row is of. */
export interface WhenMeaning extends Meaning {
  readonly day: number;
  readonly dayText: Day;
  readonly round: number;
}

/** Where rows belong that name the same places. */
export interface WhereMeaning extends Meaning {
  /** The governorate as it stands, and whether a row names one. */
  readonly first: PlaceText;
  readonly isNamed: boolean;
  /**
   * Index of the setting of rows with these places, at `2 * n` for the n-th rest of a row without a site and behind it
   * for one with a site: learnt when met, NO_SETTING where the place is doubtful, left to the row above, or none at all.
   */
  readonly settings: (number | undefined)[];
}

/** Stands for a place that a row cannot simply be counted at. */
export const NO_SETTING = -1;

/** Operation, direction, source and remarks. */
export interface RestMeaning extends Meaning {
  readonly number: number;
  readonly outward: boolean;
  readonly source: number;
}

/** The key of one breakdown, or reasons and sexes; with the number of the texts by which rows are told apart. */
export interface TextMeaning extends Meaning {
  readonly key: number;
  readonly number: TextNumber | null;
}

const NO_DAY_TEXT = '' as Day;

/** Learns what the words in some columns of a row say, from the row as text and by what reads rows of text. */
export class WordMeanings {
  readonly #reading: RowReading;
  #rests = 0;

  constructor(reading: RowReading) {
    this.#reading = reading;
  }

  /** The day and the round that `columns` hold. */
  when(cells: readonly string[], columns: readonly number[]): WhenMeaning {
    const found = this.#reading.parts.when(cells);
    const { filled, plain } = this.#seen(cells, columns);
    if (found.day === null) return { filled, plain: false, day: 0, dayText: NO_DAY_TEXT, round: found.round };
    const day = this.#reading.tools.numbers.days.encode(found.day);
    return { filled, plain, day, dayText: found.day, round: found.round };
  }

  /**
   * The places that `columns` name. Null for a row that is no record: what it names is not a place.
   */
  where(cells: readonly string[], columns: readonly number[]): WhereMeaning | null {
    const { parts } = this.#reading;
    if (!this.#reading.isRecord(cells)) return null;
    const first = parts.texts.place(cells, 1);
    const isNamed = first.code !== '' || first.name !== '';
    const { filled, plain } = this.#seen(cells, columns);
    return { filled, plain, first, isNamed, settings: [] };
  }

  /** The setting of a row with such places and such a rest, put into `list`; `atSite` says whether it names a site. */
  setting(
    cells: readonly string[],
    where: WhereMeaning,
    rest: RestMeaning,
    atSite: boolean,
    list: Setting[],
  ): number {
    const { parts, outlets, tools } = this.#reading;
    const isOwn = where.isNamed || !parts.mayFollowAbove(cells);
    const path = isOwn ? parts.path(cells, where.first) : null;
    const isPlain = path !== null && path.doubt === null;
    const index = isPlain ? list.length : NO_SETTING;
    if (isPlain) {
      const ways = outlets.of(path, parts.partition(cells, path), rest.outward);
      list.push({ path, place: tools.numbers.places.encode(path.place), outlets: ways });
    }
    where.settings[2 * rest.number + (atSite ? 1 : 0)] = index;
    return index;
  }

  /** What `columns` say besides when, where and of whom. A remark of the source is not plain. */
  rest(cells: readonly string[], columns: readonly number[]): RestMeaning {
    const { parts, tools } = this.#reading;
    const outward = parts.outward(cells);
    const { filled, plain } = this.#seen(cells, columns);
    return {
      filled,
      plain: plain && outward !== null && parts.error(cells) === null && !parts.hasRemark(cells),
      number: this.#rests++,
      outward: outward === true,
      source: tools.numbers.sources.encode(parts.source(cells)),
    };
  }

  /** The texts in `columns`; those in `identity` tell rows apart. */
  texts(
    cells: readonly string[],
    columns: readonly number[],
    identity: readonly number[],
    key: number,
  ): TextMeaning {
    return {
      ...this.#seen(cells, columns),
      key,
      number: textsNumber(cells, identity),
    };
  }

  #seen(cells: readonly string[], columns: readonly number[]): Meaning {
    return {
      plain: !this.#reading.labels.mayStandIn(cells, columns),
      filled: columns.filter((index) => cellText(cells[index] ?? '') !== '').length,
    };
  }
}
