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
  | 'kind_not_shown'
  | 'mapping_unreadable'
  | 'boundaries_missing'
  | 'worker_lost'
  | 'unknown_dataset'
  | 'stock_over_dates'
  | 'unexpected';

/** An operation that ended without a result; `detail` names the file, the status or the column concerned. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}

/** A value, or the reason why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failure = (code: FailureCode, detail = ''): Outcome<never> => ({
  ok: false,
  failure: { code, detail },
});
