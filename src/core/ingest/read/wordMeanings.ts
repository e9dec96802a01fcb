import { cellText } from '../cellText';
import type { PlaceText } from '../placeText';
import type { RowWay } from './rowParts';
import type { RowReading } from './rowReading';
import type { Setting } from './rowsInHand';
import type { Meaning } from './wordGroup';

/** When a row is of. */
export interface WhenMeaning extends Meaning {
  readonly day: number;
  readonly round: number;
}

/** Where rows belong that name the same places. */
export interface WhereMeaning extends Meaning {
  /** The governorate as it stands, and whether a row names one. */
  readonly first: PlaceText;
  readonly isNamed: boolean;
  /** Whether it names a country, a governorate or a district. */
  readonly isPlace: boolean;
}

/** Operation, direction, kind, source and remarks. */
export interface RestMeaning extends Meaning {
  /** Null for words that do not say which people rows count. */
  readonly way: RowWay | null;
  readonly source: number;
}

/** The key of one breakdown; 0 for reasons and sexes, of which rows are only told apart. */
export interface TextMeaning extends Meaning {
  readonly key: number;
}

/** Learns what the words in some columns of a row say, from the row as text and by what reads rows of text. */
export class WordMeanings {
  readonly #reading: RowReading;

  constructor(reading: RowReading) {
    this.#reading = reading;
  }

  /** The day and the round that `columns` hold. */
  when(cells: readonly string[], columns: readonly number[]): WhenMeaning {
    const found = this.#reading.parts.when(cells);
    const { filled, plain } = this.#seen(cells, columns);
    if (found.day === null) return { filled, plain: false, day: 0, round: found.round };
    const day = this.#reading.tools.numbers.days.encode(found.day);
    return { filled, plain, day, round: found.round };
  }

  /**
   * The places that `columns` name. Null for a row that is no record: what it names is not a place.
   */
  where(cells: readonly string[], columns: readonly number[]): WhereMeaning | null {
    const { parts } = this.#reading;
    if (!this.#reading.isRecord(cells)) return null;
    const first = parts.texts.place(cells, 1);
    const isNamed = first.code !== '' || first.name !== '';
    const others = [parts.texts.place(cells, 0), parts.texts.place(cells, 2)];
    const isPlace = isNamed || others.some(({ code, name }) => code !== '' || name !== '');
    const { filled, plain } = this.#seen(cells, columns);
    return { filled, plain: plain && !parts.isOneOfSeveral(cells), first, isNamed, isPlace };
  }

  /** Where a row with such places and such a rest counts; null where it cannot simply be counted at a place. */
  setting(cells: readonly string[], where: WhereMeaning, rest: RestMeaning): Setting | null {
    const { parts, outlets, tools } = this.#reading;
    if (!where.isPlace && parts.site(cells) !== '') return null; // a place of its own, for each site another
    const isOwn = where.isNamed || !parts.mayFollowAbove(cells);
    const path = isOwn ? parts.path(cells, where.first) : null;
    if (!path || path.doubt !== null || rest.way === null) return null;
    const ways = outlets.of(path, parts.partition(cells, path), rest.way);
    return { path, place: tools.numbers.places.encode(path.place), outlets: ways, source: rest.source };
  }

  /**
   * What `columns` say besides when, where and of whom. A remark of the source is not plain, and nothing is in a table
   * where origin and country together say whom a row counts.
   */
  rest(cells: readonly string[], columns: readonly number[]): RestMeaning {
    const { parts, tools } = this.#reading;
    const way = parts.way(cells);
    const isKnown = !('code' in way);
    const { filled, plain } = this.#seen(cells, columns);
    return {
      filled,
      plain:
        plain &&
        isKnown &&
        !parts.foreigners.arePossible &&
        parts.error(cells) === null &&
        !parts.hasRemark(cells),
      way: isKnown ? way : null,
      source: tools.numbers.sources.encode(parts.source(cells)),
    };
  }

  /** The key that `columns` give. */
  texts(cells: readonly string[], columns: readonly number[], key: number): TextMeaning {
    return { ...this.#seen(cells, columns), key };
  }

  #seen(cells: readonly string[], columns: readonly number[]): Meaning {
    return {
      plain: !this.#reading.labels.mayStandIn(cells, columns),
      filled: columns.filter((index) => cellText(cells[index] ?? '') !== '').length,
    };
  }
}
