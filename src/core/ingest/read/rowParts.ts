import type { Day } from '../../domain/day';
import type { Doubt } from '../../domain/issue';
import type { PlaceLevel } from '../../domain/placeLevel';
import { isEmpty, type PlaceText } from '../placeText';
import { contextColumns, contextOf } from '../rowContext';
import { NO_DAY, undatedRound } from '../../domain/undated';
import { daysOfRounds, MOST_ROUNDS } from '../roundDays';
import { headerMeaning } from '../understand/headerMeaning';
import { housedText } from '../understand/housedKinds';
import { housedPeople } from '../understand/shelterKey';
import { roundNumber } from '../understand/roundsWithoutDays';
import { rowKind, type RowKind } from '../understand/rowKind';
import type { Understanding } from '../understanding';
import { countColumns, type CountColumn } from './countColumn';
import { ForeignPeople } from './foreignPeople';
import { KeyColumns } from './keyColumns';
import { NestedPlaces, type NestedPlace } from './nestedPlaces';
import { PlacePaths, type PlacePath } from './placePaths';
import type { ReadingTools } from './readingTools';
import { RowDay } from './rowDay';
import { named, RowTexts } from './rowTexts';
import { SitePaths } from './sitePaths';
import { TellingTexts } from './tellingTexts';

const LEVELS: readonly PlaceLevel[] = [0, 1, 2, 3, 4];
const LEVEL = /^\s*(?:adm(?:in)?)?\s*([0-4])\s*$/i;
const OUTWARD = /^(?:out|exit|dep|leav|خروج|مغادر)/i;
const INWARD = /^(?:in|ent|arr|دخول|وصول|واصل)/i;

/** The day of a row, or why it has none, and its round number; -1 for none. */
export type RowWhen = { readonly round: number } & (
  | { readonly day: Day }
  | { readonly day: null; readonly doubt: Doubt; readonly column: string; readonly text: string }
);

/** What a row says of the people it counts; null for what the header of its count says. */
export interface RowWay extends RowKind {
  /** Whether they are movements out, where a column gives the direction. */
  readonly outward: boolean;
  /** Whether the people come from another country: then it counts no displaced people of its own. */
  readonly isForeign: boolean;
}

/** People by where they live as `housedText` names them; null where it is people anywhere. */
type KnownKind = RowKind & { readonly housed: string | null };

/** Why it is not known which people a row counts, with the word that does not say it. */
export interface WayDoubt extends Doubt {
  readonly text: string;
}

/** What the columns of a table say of a row, part by part; each by the text of its cells and nothing else. */
export class RowParts {
  readonly texts: RowTexts;
  readonly counts: readonly CountColumn[];
  /** What the rows read so far show of the ways their dates and numbers are written. */
  readonly telling = new TellingTexts();
  readonly paths: PlacePaths;
  /** The breakdowns that columns of keys give each row. */
  readonly breakdowns: readonly KeyColumns[];
  readonly foreigners: ForeignPeople;
  readonly #nested: NestedPlaces | null;
  readonly #sites: SitePaths | null;
  readonly #context: readonly number[];
  readonly #understanding: Understanding;
  readonly #rowDay: RowDay | null;
  readonly #partitions: readonly number[];
  readonly #errors: readonly { readonly index: number; readonly header: string }[];
  readonly #remarks: readonly number[];
  readonly #round: number;
  readonly #roundDays: ReadonlyMap<number, Day>;
  readonly #rounds = new Set<number>();
  readonly #isDatedByHeaders: boolean;
  readonly #level: number;
  readonly #direction: number;
  readonly #kinds: readonly number[];
  /** What the headers of counts leave to the columns of kinds. */
  readonly #open: { readonly measure: boolean; readonly unit: boolean };
  readonly #knownKinds = new Map<string, KnownKind | null>();
  /** Of columns of kinds the people by where they live who are some of those in other rows. */
  readonly #partsIn: ReadonlyMap<number, ReadonlySet<string> | 'all'>;
  readonly #source: number;

  constructor(understanding: Understanding, tools: ReadingTools) {
    const { gazetteer, answers, today, numbers, bySite = false } = tools;
    const { columns, placeScheme, nesting } = understanding;
    this.#understanding = understanding;
    this.texts = new RowTexts(columns);
    this.counts = countColumns(columns, this.telling, answers);
    this.paths = new PlacePaths(gazetteer, placeScheme, answers);
    const isOurs = placeScheme === 'gazetteer';
    this.#nested = nesting && new NestedPlaces(nesting, isOurs ? gazetteer : null, answers);
    this.#sites = bySite ? new SitePaths(this.texts, this.paths, answers.axes) : null;
    this.#context = contextColumns(columns);
    this.foreigners = new ForeignPeople(this.texts);
    const keys = this.texts.of('key');
    const dimensions = [...new Set(keys.map(({ role }) => role.dimension))];
    this.breakdowns = dimensions.map(
      (dimension) => new KeyColumns(dimension, keys, gazetteer, numbers.keysOf(dimension)),
    );
    const days = columns.filter(({ role }) => role.is === 'day' && role.of === 'reference');
    const dayColumn = days[0] ?? columns.find(({ role }) => role.is === 'year');
    this.#rowDay = dayColumn
      ? new RowDay(dayColumn, today, columns[this.texts.first('month')], this.telling)
      : null;
    this.#partitions = this.texts.of('partition').map(({ index }) => index);
    this.#errors = this.texts.of('sourceError');
    this.#remarks = this.texts.of('sourceWarning').map(({ index }) => index);
    this.#round = this.texts.first('round');
    this.#roundDays = daysOfRounds(answers);
    this.#isDatedByHeaders = this.counts.some(({ role }) => role.day !== null);
    const said = (of: 'measure' | 'unit') =>
      this.counts.some(({ header }) => headerMeaning(header)[of] !== undefined);
    const [saysMeasure, saysUnit] = [said('measure'), said('unit')];
    const allSaid = saysMeasure && saysUnit; // then only a person takes a column for kinds, and means it
    this.#open = { measure: !saysMeasure || allSaid, unit: !saysUnit || allSaid };
    this.#level = this.texts.first('adminLevel');
    this.#direction = this.texts.first('direction');
    const kinds = this.texts.of('kind');
    this.#kinds = kinds.map(({ index }) => index);
    this.#partsIn = new Map(
      kinds.map(({ index, housed, narrow }) => [index, housed === 'parts' ? 'all' : (narrow ?? new Set())]),
    );
    this.#source = this.texts.first('source');
  }

  /** The day of a row: its own, or that of the table; a table with its days in the header needs none. */
  when(cells: readonly string[]): RowWhen {
    const round = this.#roundIn(cells);
    if (!this.#rowDay) return this.#whenByRound(cells, round);
    const text = this.#rowDay.textIn(cells);
    const found = this.#rowDay.of(text);
    if (found.day !== null) return { round, day: found.day };
    return { round, day: null, doubt: found.doubt, column: this.#rowDay.column.header, text };
  }

  /** The day of a row in a table without dates. */
  #whenByRound(cells: readonly string[], round: number): RowWhen {
    const text = cells[this.#round] ?? '';
    const { referenceDay } = this.#understanding;
    if (referenceDay) return { round, day: referenceDay };
    if (this.#isDatedByHeaders || this.#round < 0) return { round, day: NO_DAY };
    const column = this.#understanding.columns[this.#round]?.header ?? '';
    if (round < 0 && this.#roundDays.size > 0) {
      return { round, day: null, doubt: { code: 'missing_cell', severity: 'error' }, column, text };
    }
    if (!this.#isRound(round)) return { round, day: NO_DAY };
    this.telling.see(this.#round, String(round), text.trim());
    const day = this.#roundDays.get(round);
    if (day) return { round, day };
    if (this.#roundDays.size === 0) return { round, day: undatedRound(round) };
    return { round, day: null, doubt: { code: 'round_without_day', severity: 'ask' }, column, text };
  }

  /**
   * Looks at how the dates and numbers of a row are written that gives no figures: rows of all kinds tell, so that it
   * makes no difference when it was set aside.
   */
  seeForms(cells: readonly string[]): void {
    this.when(cells);
    for (const column of this.counts) column.figureIn(cells);
  }

  /** What a row calls its location or the place below its district; empty when it names none. */
  site(cells: readonly string[]): string {
    const location = this.texts.place(cells, 4);
    const third = this.texts.place(cells, 3);
    return location.code || location.name || third.code || third.name;
  }

  /** Whether the place of a row may be left to the row above, as merged cells leave it. */
  mayFollowAbove(cells: readonly string[]): boolean {
    const second = this.texts.place(cells, 2);
    return (second.name || second.code || this.site(cells)) !== '' && this.#adminLevel(cells) === null;
  }

  /** Where a row belongs, when its governorate is `first`; null when it names no place. */
  path(cells: readonly string[], first: PlaceText): PlacePath | null {
    const nested = this.#nestedIn(cells, first, this.texts.place(cells, 2));
    const places = [this.texts.place(cells, 0), nested.first, nested.second] as const;
    const path = this.paths.of(places, this.site(cells), nested.level ?? this.#adminLevel(cells));
    return path && this.#sites ? this.#sites.of(cells, path) : path;
  }

  /** Whether the only place of a row stands for another one each time that a date tells it. */
  isOneOfSeveral(cells: readonly string[]): boolean {
    if (!this.#nested) return false;
    const [first, second] = [this.texts.place(cells, 1), this.texts.place(cells, 2)];
    return this.#nested.isSeveral(isEmpty(first) ? second : first);
  }

  #nestedIn(cells: readonly string[], first: PlaceText, second: PlaceText): NestedPlace {
    if (!this.#nested) return { first, second, level: null };
    return this.#nested.of(isEmpty(first) ? second : first, () => contextOf(cells, this.#context));
  }

  /** Country, operation and kind of assessment of a row, in one text. */
  partition(cells: readonly string[], { country }: Pick<PlacePath, 'country'>): string {
    const texts = this.#partitions.map((index) => named(cells[index] ?? ''));
    return [country, ...texts].filter((text) => text !== '').join(' · ');
  }

  /** Which people a row counts, and the way they move; or why its words do not say it. */
  way(cells: readonly string[]): RowWay | WayDoubt {
    const outward = this.#outward(cells);
    if (outward === null) {
      return { code: 'direction_unknown', severity: 'error', text: cells[this.#direction] ?? '' };
    }
    let [measure, unit]: [RowWay['measure'], RowWay['unit']] = [null, null];
    for (const index of this.#kinds) {
      const text = cells[index] ?? '';
      const kind = this.#kindOf(text);
      if (!kind) return { code: 'unknown_kind', severity: 'error', text };
      if (kind.housed !== null && this.#isPart(index, kind.housed)) {
        return { code: 'part_of_rows', severity: 'warning', text };
      }
      if (this.#open.measure) measure ??= kind.measure;
      if (this.#open.unit) unit ??= kind.unit;
    }
    return { outward, measure, unit, isForeign: this.foreigners.in(cells) };
  }

  /** Whether a row leaves no column blank that says of whom rows are: of which people, country, operation or direction. */
  saysWhom(cells: readonly string[]): boolean {
    const country = this.texts.of('place').filter(({ role }) => role.level === 0);
    const columns = [...this.#kinds, ...this.#partitions, ...country.map(({ index }) => index)];
    const direction = this.#direction < 0 ? [] : [this.#direction];
    return [...columns, ...direction].every((index) => named(cells[index] ?? '') !== '');
  }

  #isPart(column: number, housed: string): boolean {
    const parts = this.#partsIn.get(column);
    return parts === 'all' || parts?.has(housed) === true;
  }

  /** Each different text is read once. */
  #kindOf(text: string): KnownKind | null {
    const known = this.#knownKinds.get(text);
    if (known !== undefined) return known;
    const housed = housedPeople(text);
    const own = housed ?? rowKind(text);
    const kind = own && { measure: own.measure, unit: own.unit, housed: housed && housedText(housed) };
    this.#knownKinds.set(text, kind);
    return kind;
  }

  /** True for movements out, false for movements in, null for a word that says neither. */
  #outward(cells: readonly string[]): boolean | null {
    if (this.#direction < 0) return false;
    const word = (cells[this.#direction] ?? '').trim();
    if (OUTWARD.test(word)) return true;
    return INWARD.test(word) ? false : null;
  }

  /** The source that a row names for itself; empty when it names none. */
  source(cells: readonly string[]): string {
    return this.#source < 0 ? '' : (cells[this.#source] ?? '').trim();
  }

  /** What the source itself says against a row; null when it says nothing. */
  error(cells: readonly string[]): { readonly header: string; readonly text: string } | null {
    for (const { index, header } of this.#errors) {
      const text = named(cells[index] ?? '');
      if (text !== '') return { header, text };
    }
    return null;
  }

  /** Whether the source itself remarks on a row. */
  hasRemark(cells: readonly string[]): boolean {
    return this.#remarks.some((index) => named(cells[index] ?? '') !== '');
  }

  /** Numbers past the most that a table can have of them are no rounds. */
  #isRound(round: number): boolean {
    if (round < 0 || (this.#rounds.size >= MOST_ROUNDS && !this.#rounds.has(round))) return false;
    this.#rounds.add(round);
    return true;
  }

  #roundIn(cells: readonly string[]): number {
    if (this.#round < 0) return this.#understanding.round ?? -1;
    return roundNumber(cells[this.#round] ?? '') ?? -1;
  }

  #adminLevel(cells: readonly string[]): PlaceLevel | null {
    if (this.#level < 0) return null;
    const digit = LEVEL.exec(cells[this.#level] ?? '')?.[1];
    return LEVELS.find((level) => String(level) === digit) ?? null;
  }
}
