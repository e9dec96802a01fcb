import type { Failure, Outcome } from '../core/domain/failure';
import type { IssueGroup } from '../core/domain/issue';
import type { Understanding } from '../core/ingest/understanding';
import { headersOf } from '../core/ingest/understand/understand';
import { Failed } from './failed';
import type { FoundTable } from './tablesInFile';

const LONGEST_DETAIL = 200; // letters

/** What a table lacks to be read, with the header and its line; null when it can be read. */
export function lackOf(
  { lacking, columns, layout, questions }: Understanding,
  firstRow: number,
): Failure | null {
  if (!lacking) return null;
  const detail = headersOf(columns.map(({ header }) => header));
  const row = firstRow + (layout.headerRows[0] ?? layout.tagRow ?? 0);
  const ordered = questions.find(({ code }) => code === 'header_date_order');
  if (ordered && lacking === 'no_count_column') {
    return { code: 'date_order_open', detail: columns[ordered.column]?.header ?? '' };
  }
  return row > 0 ? { code: lacking, detail, at: { row } } : { code: lacking, detail };
}

/**
 * Why no row of a table gave a figure, where most were left out because their dates cannot be read: with the column
 * and its first such text. Null for any other reason.
 */
export function unreadDates(issues: readonly IssueGroup[]): Failure | null {
  const [most] = issues.filter(losesRow).toSorted((one, other) => other.count - one.count);
  const [first] = most?.examples ?? [];
  if (most?.code !== 'invalid_date' || !first) return null;
  const detail = [first.column, first.text].filter(Boolean).join(': ').slice(0, LONGEST_DETAIL);
  return { code: 'no_readable_date', detail, at: { row: first.row } };
}

function losesRow({ severity }: IssueGroup): boolean {
  return severity === 'error' || severity === 'ask';
}

/**
 * What a table was taken for. Of one that is none the failure says what it is instead: outlines alone
 * (`only_outlines`), records or features that all are wrong or say nothing (`nothing_usable`, with the first reason),
 * nothing at all (`data_empty`), or `not_a_table`.
 */
export function understoodOf({ issues, isOfOutlines, path }: FoundTable, outcome: Outcome<Understanding>) {
  if (outcome.ok) return outcome.value;
  if (isOfOutlines) throw new Failed('only_outlines', path);
  const inEntry = issues.filter(({ row }) => row > 0);
  const hasHeader = outcome.failure.detail !== '';
  const fault = inEntry.find(({ severity }) => severity === 'error') ?? (hasHeader ? undefined : inEntry[0]);
  if (fault) throw new Failed('nothing_usable', path, { row: fault.row, issue: fault.code });
  if (!hasHeader) throw new Failed('data_empty', path);
  throw new Failed(outcome.failure.code, outcome.failure.detail);
}
