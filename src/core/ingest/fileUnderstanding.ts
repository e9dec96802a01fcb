import type { RowCount } from '../domain/dataset';
import type { Failure } from '../domain/failure';
import type { IssueGroup } from '../domain/issue';
import type { PlaceId } from '../domain/place';
import type { PlaceLevel } from '../domain/placeLevel';
import type { Understanding } from './understanding';

/** A text that stands where a governorate should and that the gazetteer does not know, with what it may mean. */
export interface UnknownPlace {
  readonly text: string;
  /** Nearest first; none when nothing is near. */
  readonly suggestions: readonly PlaceId[];
}

/**
 * All that the page is told of a user's file, as plain data that crosses from the worker: what the table was taken for
 * and how its rows were used. No rows but the first.
 */
export interface FileUnderstanding {
  readonly file: string;
  readonly understanding: Understanding;
  /** Why no figure can be shown until a person answers; null for a file that is open. */
  readonly waitsFor: Failure | null;
  /** The same for all tables with this header: answers are kept under it. */
  readonly signature: string;
  /** How the rows were used; null when it was not worth reading them. */
  readonly rows: RowCount | null;
  readonly issues: readonly IssueGroup[];
  /** Sets of figures that are never added to each other, and the one that is shown. */
  readonly partitions: readonly string[];
  readonly partition: string;
  /** Levels of the places that have figures, and the one that is shown; null when none is. */
  readonly levels: readonly PlaceLevel[];
  readonly level: PlaceLevel | null;
  readonly unknownPlaces: readonly UnknownPlace[];
  /** The first rows as they lie in the file, and the number of the first of them. */
  readonly firstRows: readonly (readonly string[])[];
  readonly firstRow: number;
  /** Columns that were left out of what is told, because there are too many to look at. */
  readonly furtherColumns: number;
}
