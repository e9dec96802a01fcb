import type { Day } from '../../domain/day';
import type { IssueLog } from '../../domain/issueLog';
import type { Dimension } from '../../domain/measure';
import type { OpenSeries } from '../../domain/series';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Dictionary } from '../../table/dictionary';
import type { MergedDown, TurnedFrom } from '../../table/textTable';
import type { Answers } from '../answers';
import type { DisputedRows } from './disputedRows';

/** Numbers for what figures are handed over with; the cubes understand the same ones. */
export interface FigureNumbers {
  readonly days: Dictionary;
  readonly places: Dictionary;
  readonly sources: Dictionary;
  readonly keysOf: (dimension: Dimension | null) => Dictionary;
}

/** What a reading needs besides the understanding. */
export interface ReadingTools {
  readonly gazetteer: Gazetteer | null;
  readonly answers: Answers;
  readonly issues: IssueLog;
  readonly openSeries: OpenSeries;
  readonly numbers: FigureNumbers;
  /** The last day that can be a reference date; null when it is not known. */
  readonly today: Day | null;
  /** What rows contradict each other about, when an earlier reading of the table found such. */
  readonly disputed?: DisputedRows | null;
  /** Rows of totals that stand for parts a table does not give, when an earlier reading found such. */
  readonly lone?: ReadonlySet<string> | null;
  /** Whether the sites of the rows are kept apart, and not added up to their districts; then rows have to come as text. */
  readonly bySite?: boolean;
  /** Cells that the sheet merged with the ones below them; absent where there are none. */
  readonly merged?: readonly MergedDown[];
  /** Number of the table's first row as the file counts. */
  readonly firstRow: number;
  /** What a turned table was made of: its rows have to come as text. */
  readonly turned?: TurnedFrom | undefined;
  /** Whether each row says where its cells end, so that a short one has lost some; sheets and records leave out what is empty. */
  readonly isDelimited: boolean;
}
