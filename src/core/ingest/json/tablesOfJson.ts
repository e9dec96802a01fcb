import { EXERCISE_MARK } from '../../domain/exerciseMark';
import { failure, success, type Outcome } from '../../domain/failure';
import type { Issue } from '../../domain/issue';
import type { TextTable } from '../../table/textTable';
import { atOnce, type Steps } from '../steps';
import { missingPages, refusal } from './answerIssues';
import { cellText, isObject, jsonText, type JsonValue } from './jsonValue';
import { parseJsonSteps, type ParsedJson } from './parseJson';
import { RecordColumns } from './recordColumns';
import { isEmptyAnswer, recordLists, type RecordList } from './recordLists';

/** The tables of a JSON text, and what was found on the way. An issue's row is the number of the record, for `repeated_key` the line. */
export interface JsonTables {
  readonly tables: readonly TextTable[];
  readonly issues: readonly Issue[];
}

/** Cells a table of JSON may have: some 400 MB as texts. Sparse records with ever new keys would pass any memory. */
const MAX_CELLS = 50_000_000;
const MAX_COLUMNS = 100_000;
const ROWS_PER_STEP = 500;

/** The tables of a JSON text at once; see `jsonTableSteps`. */
export function tablesOfJson(text: string): Outcome<JsonTables> {
  return atOnce(jsonTextSteps(text));
}

function* jsonTextSteps(text: string): Steps<Outcome<JsonTables>> {
  const parsed = yield* parseJsonSteps(text);
  return parsed.ok ? yield* jsonTableSteps(parsed.value) : parsed;
}

/**
 * The tables of a JSON value: each list of records with its keys as row 0 and record n as row n; lists of lists as they
 * are. Fails as `file_is_exercise`, as `no_figures` when a service answers with none, as `json_no_records` with the keys at the top, as
 * `json_refused` when the text is an error message of the service it came from, as `data_too_large`. Time is linear in the cells.
 */
export function* jsonTableSteps(parsed: ParsedJson): Steps<Outcome<JsonTables>> {
  const { values, repeatedKeys } = parsed;
  const [first = null] = values;
  const root = values.length > 1 ? values : first;
  if (isObject(root) && root.get('kind') === EXERCISE_MARK) return failure('file_is_exercise');
  const lists = recordLists(root);
  const refused = refusal(first);
  if (refused !== '') return failure('json_refused', refused.slice(0, 200));
  if (lists.length === 0 && isEmptyAnswer(root)) return failure('no_figures');
  if (lists.length === 0) return failure('json_no_records', describeRoot(root));
  const issues: Issue[] = missingPages(values);
  for (const { key, line } of repeatedKeys)
    issues.push({ code: 'repeated_key', severity: 'warning', row: line, column: key, text: '' });
  const tables: TextTable[] = [];
  for (const list of lists) {
    const rows = yield* rowsOf(list, issues);
    if (rows === null) return failure('data_too_large', list.name);
    tables.push({ name: list.name, rows, firstRow: list.shape === 'rows' ? 1 : 0 });
  }
  return success({ tables, issues });
}

/** The rows of a list, its header first; null when it has more columns or cells than a table may. */
function* rowsOf(list: RecordList, issues: Issue[]): Steps<string[][] | null> {
  if (list.shape === 'columns') return rowsOfColumns(list.columns);
  const columns = new RecordColumns();
  const rows: string[][] = [];
  let cells = 0;
  for (const [index, item] of list.items.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const row =
      list.shape === 'rows' ? list.items[index]?.map(cellText) : recordRow(columns, item, index, issues);
    cells += row?.length ?? 0;
    if (cells > MAX_CELLS || (row?.length ?? 0) > MAX_COLUMNS) return null;
    rows.push(row ?? []);
  }
  for (const issue of columns.issues) issues.push(issue);
  return list.shape === 'rows' ? rows : [columns.header, ...rows];
}

/** The cells of a record; none, with an issue, for an item that is no record. */
function recordRow(columns: RecordColumns, item: JsonValue, index: number, issues: Issue[]): string[] {
  if (isObject(item)) return columns.row(item, index + 1);
  const text = jsonText(item).slice(0, 200);
  issues.push({ code: 'not_a_record', severity: 'error', row: index + 1, column: '', text });
  return [];
}

function rowsOfColumns(columns: ReadonlyMap<string, readonly JsonValue[]>): string[][] {
  const lists = [...columns.values()];
  const rows = (lists[0] ?? []).map((_, row) => lists.map((list) => cellText(list[row] ?? null)));
  return [[...columns.keys()], ...rows];
}

/** What stands at the top of a text without records: its keys, or the beginning of its value. */
function describeRoot(root: JsonValue): string {
  return (isObject(root) ? [...root.keys()].slice(0, 20).join(', ') : jsonText(root)).slice(0, 200);
}
