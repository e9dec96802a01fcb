import type { Day } from '../domain/day';
import type { Issue } from '../domain/issue';
import type { Dimension, Unit } from '../domain/measure';
import type { ColumnRole } from './columnRole';
import type { Nesting } from './nesting';

/** The kinds of table that are told apart. A name says where a table comes from; reading goes by the columns. */
export type FormatName =
  | 'plain-long'
  | 'wide-by-date'
  | 'wide-by-origin'
  | 'wide-by-shelter'
  | 'wide-by-wave'
  | 'wide-by-sex-age'
  | 'dtm-master-list'
  | 'dtm-returnee-master-list'
  | 'dtm-api'
  | 'hdx-dtm'
  | 'hdx-hapi'
  | 'hxl'
  | 'idmc-idu'
  | 'idmc-gidd'
  | 'unhcr-population'
  | 'border-flow'
  | 'sites';

/** Where the parts of a table stand, as row indexes of the table, from 0. */
export interface Layout {
  /** The rows that make up the header, in order; two or three for merged headers; none when tags alone name the columns. */
  readonly headerRows: readonly number[];
  readonly tagRow: number | null;
  readonly firstDataRow: number;
  /** Where another table begins below; null when the rows go on to the end. */
  readonly otherTable: number | null;
}

/** What stands above the header. */
export interface Preamble {
  readonly title: string;
  readonly day: Day | null;
  readonly round: number | null;
}

/** Why a column was taken for what it was taken for. */
export type EvidenceKind =
  | 'header'
  | 'headerOfSource'
  | 'group'
  | 'tag'
  | 'values'
  | 'sums'
  | 'sameValues'
  | 'rows'
  | 'answer'
  | 'none';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** The word, tag or value that shows it; for sums, how many of how many rows agree. */
  readonly detail: string;
}

/** `03/04/2015` by day first or month first; `unknown` leaves such dates out until a person says. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'unknown';

/**
 * The mark that groups digits by three: decides what `1.234` and `1,234` say; `unknown` leaves `1.234` out, `openComma`,
 * where other commas stand before fractions, `1,234`; `either` has both say thousands, as a person says of points.
 */
export type GroupingMark = 'comma' | 'point' | 'unknown' | 'openComma' | 'either';

/** What a number with irregular groups says: its digits in a row, or nothing. */
export type IrregularGroups = 'joined' | 'leftOut';

/** One column of the file, used or not. */
export interface UnderstoodColumn {
  readonly index: number;
  /** As it stands in the file; of merged headers and the paths of forms the group and the header, `group › header`. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly evidence: readonly Evidence[];
  /** 0 to 1: 1 for an answer or a tag, 0 for a column that nothing speaks for. */
  readonly confidence: number;
  readonly dateOrder: DateOrder;
  readonly grouping: GroupingMark;
  /** What a person says of numbers with irregular groups of digits. */
  readonly irregular?: IrregularGroups | undefined;
  /** Whether each of its counts stands for about so many thousands. */
  readonly inThousands?: true | undefined;
  readonly examples: readonly string[];
  /**
   * How a column of locations tells rows apart, where not by its cells as they stand: by spellings that agree but for
   * case, marks and letter forms, or not at all, as an id beside it does; `asSites` where a column of larger places names
   some inside districts too.
   */
  readonly naming?: 'spellings' | 'none' | 'asSites' | undefined;
  /**
   * What rows of people by where they live are in a column of kinds: `parts` of those whom other rows count, or `apart`
   * from each other.
   */
  readonly housed?: 'parts' | 'apart' | undefined;
  /** The people of shelters, by `housedText`, whom rows of a wider one count, where rows of shelters are `apart`. */
  readonly narrow?: ReadonlySet<string> | undefined;
}

/** What a person is asked. Until it is answered the figures concerned are left out, or stand under a stated default. */
export type QuestionCode =
  | 'reference_day'
  | 'round_days'
  | 'date_order'
  | 'digit_grouping'
  | 'comma_grouping'
  | 'count_unit'
  | 'part_unit'
  | 'count_column'
  | 'place_column'
  | 'repeated_column'
  | 'partition'
  | 'measure'
  | 'header_date_order'
  | 'irregular_grouping'
  | 'none_words'
  | 'in_thousands'
  | 'closed_sites'
  | 'conflicting_rows'
  | 'blank_places'
  | 'blanks_below'
  | 'district_elsewhere'
  | 'place_levels'
  | 'code_scheme'
  | 'encoding'
  | 'axes'
  | 'table';

export interface Question {
  readonly code: QuestionCode;
  /** Index of the column asked about; -1 when it is about the whole table. */
  readonly column: number;
  readonly choices: readonly string[];
  /** The choice in force until a person says otherwise; null when the figures wait for the answer. */
  readonly assumed: string | null;
  /** Headers of the columns whose figures depend on it; empty when all do. */
  readonly affects: readonly string[];
  /** The first row that it is about, and what stands there or above it, where it is about rows. */
  readonly at?: { readonly row: number; readonly text: string } | undefined;
}

/** Whose places the rows name: those of the gazetteer at hand, or the file's own, of any country. */
export type PlaceScheme = 'gazetteer' | 'file';

/** Levels of places that may stand over rows which leave them blank. */
export type BlankLevel = 1 | 2;

/** Of a table that this app saved, the columns of its counts, of their upper bounds, and of how sure they are. */
export interface SavedStatus {
  readonly count: number;
  readonly upper: number;
  readonly status: number;
}

/** What a table was taken for. Plain data: it can be shown, sent to another thread and kept. */
export interface Understanding {
  readonly format: FormatName;
  readonly layout: Layout;
  readonly preamble: Preamble;
  readonly columns: readonly UnderstoodColumn[];
  /** The day of every row when no column and no header holds one; null when the table does not say. */
  readonly referenceDay: Day | null;
  /** True when nothing says for which day the figures are; they then have none, and a person is asked. */
  readonly undated: boolean;
  readonly round: number | null;
  /** The unit of the breakdown columns. */
  readonly partUnit: Unit;
  /** The breakdowns by columns that may lack some of their classes: a whole added up of them is a floor. */
  readonly partial: readonly Dimension[];
  /** Columns of words that are not read and tell rows with the same figures apart. */
  readonly apart: readonly number[];
  readonly placeScheme: PlaceScheme;
  /** How the only column of places tells several levels apart; null where it holds one, or where columns tell them. */
  readonly nesting: Nesting | null;
  /** The level of the places that rows which leave it blank below belong to, where a person says so; else null. */
  readonly filled: BlankLevel | null;
  /** The columns of dates that rows below a date leave blank. */
  readonly datesBelow: readonly number[];
  /** Governorates, by normalised name, that stand among their districts under their own names as the total of these. */
  readonly totalsByName: readonly string[];
  /** What says how sure each count is, in a table that this app saved. */
  readonly savedStatus: SavedStatus | null;
  /** Columns of the sexes or ages of one shelter, which are added up into the first of each. */
  readonly sexesAdded: readonly (readonly number[])[];
  /** Columns whose rows of closed sites a person has left out. */
  readonly closedLeftOut: readonly number[];
  /** What the table needs and no column gives: it cannot be read until a person names the column. */
  readonly lacking: 'no_place_column' | 'no_count_column' | null;
  readonly questions: readonly Question[];
  /** What is wrong or noteworthy in the header itself. */
  readonly issues: readonly Issue[];
}
