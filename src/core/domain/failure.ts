import type { IssueCode } from './issue';

/** Why an operation cannot go on. Each has a sentence and a way on in the language files (`failure-<code>`). */
export type FailureCode =
  | 'aborted'
  | 'data_missing'
  | 'data_empty'
  | 'data_too_large'
  | 'file_changed'
  | 'not_a_table'
  | 'no_date_column'
  | 'no_place_column'
  | 'no_count_column'
  | 'no_figures'
  | 'no_readable_date'
  | 'no_outlines'
  | 'only_outlines'
  | 'outlines_elsewhere'
  | 'date_order_open'
  | 'mapping_unreadable'
  | 'boundaries_missing'
  | 'worker_lost'
  | 'unknown_dataset'
  | 'stock_over_dates'
  | 'unexpected'
  | ReadingFailureCode;

/** Why a file cannot be opened as what it is or seems to be. */
export type ReadingFailureCode =
  | 'archive_damaged'
  | 'archive_empty'
  | 'archive_encrypted'
  | 'archive_method'
  | 'archive_nested'
  | 'file_is_archive'
  | 'file_is_binary'
  | 'file_is_exercise'
  | 'file_is_image'
  | 'file_is_markup'
  | 'file_is_old_workbook'
  | 'file_is_pdf'
  | 'geo_not_read'
  | 'json_invalid'
  | 'json_no_records'
  | 'json_refused'
  | 'json_too_deep'
  | 'nothing_usable'
  | 'unpacks_too_large'
  | 'workbook_damaged';

/** An operation that ended without a result; `detail` names the file, the status or the column concerned. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
  readonly at?: FaultPlace | undefined;
}

/** Where in a file a failure lies: a line, or a record or feature by its number, and what is wrong there. */
export interface FaultPlace {
  readonly row: number;
  readonly issue?: IssueCode | undefined;
}

/** A value, or the reason why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failure = (code: FailureCode, detail = ''): Outcome<never> => ({
  ok: false,
  failure: { code, detail },
});
