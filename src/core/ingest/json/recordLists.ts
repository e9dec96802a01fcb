import { isList, isObject, type JsonObject, type JsonValue } from './jsonValue';

/** Where the rows of a JSON text lie: records by key, rows of cells, or one list of cells per column. */
export type RecordList = { readonly name: string } & (
  | { readonly shape: 'records'; readonly items: readonly JsonValue[] }
  | { readonly shape: 'rows'; readonly items: readonly (readonly JsonValue[])[] }
  | { readonly shape: 'columns'; readonly columns: ReadonlyMap<string, readonly JsonValue[]> }
);

/** Levels of objects around a list of records (`result.records` has two). */
const SEARCH_DEPTH = 3;
/** Members of a level beyond which no further list is looked for once one is found. */
const MOST_MEMBERS = 10_000;
/** What answers of data services call their records: DTM, UNHCR, HAPI, IDMC, CKAN, OData. */
const ANSWER_KEYS = ['result', 'results', 'items', 'data', 'records', 'value'];

/**
 * The lists of records in the objects of a JSON value, the outermost first, named by their path (`result`,
 * `result.records`; empty for the root): beside remarks of the service its records may lie deeper. Several answers after
 * each other (pages, a line each) count as one list.
 */
export function recordLists(root: JsonValue): RecordList[] {
  const pages = pagedList(root);
  if (pages) return [pages];
  let level: (readonly [string, JsonValue])[] = [['', root]];
  const found: RecordList[] = [];
  for (let depth = 0; depth <= SEARCH_DEPTH; depth++) {
    const lists = level.map(([name, value]) => listOf(name, value));
    for (const list of lists) if (list) found.push(list);
    if (found.length > 0 && level.length > MOST_MEMBERS) break; // records by their ids have no lists deeper in them
    level = level.flatMap(([name, value], index) =>
      isObject(value) && lists[index] === undefined
        ? [...value].map(([key, member]) => [name === '' ? key : `${name}.${key}`, member] as const)
        : [],
    );
  }
  return found;
}

/** Whether a value is the answer of a service that has no records to give: an empty list where they would be. */
export function isEmptyAnswer(value: JsonValue, depth = SEARCH_DEPTH): boolean {
  if (!isObject(value) || depth < 0) return false;
  return ANSWER_KEYS.some((key) => {
    const member = value.get(key) ?? null;
    return isList(member) ? member.length === 0 : isEmptyAnswer(member, depth - 1);
  });
}

function listOf(name: string, value: JsonValue): RecordList | undefined {
  if (isObject(value)) return columnsOf(name, value);
  if (!isList(value)) return undefined;
  if (value.some(isObject)) return { name, shape: 'records', items: value };
  return value.length > 0 && value.every(isList) ? { name, shape: 'rows', items: value } : undefined;
}

/** An object of at least two equally long lists of plain values is a table by columns. */
function columnsOf(name: string, value: JsonObject): RecordList | undefined {
  const columns = new Map<string, readonly JsonValue[]>();
  for (const [key, member] of value) {
    if (!isList(member) || member.some((cell) => isList(cell) || isObject(cell))) return undefined;
    columns.set(key, member);
  }
  const lengths = new Set([...columns.values()].map((column) => column.length));
  const [length = 0] = lengths;
  if (columns.size < 2 || lengths.size > 1 || length === 0) return undefined;
  return { name, shape: 'columns', columns };
}

/** A list of answers, each with its records under the same key, as one list. */
function pagedList(root: JsonValue): RecordList | undefined {
  const first = isList(root) ? root[0] : undefined;
  if (!isList(root) || !isObject(first)) return undefined;
  for (const key of ANSWER_KEYS) {
    if (!isList(first.get(key))) continue;
    const pages = root.map((page) => (isObject(page) ? page.get(key) : undefined));
    const lists = pages.filter(isList);
    const areRecords = lists.every((page) => page.length === 0 || page.some(isObject)); // the last one may be empty
    if (lists.length === pages.length && areRecords && lists.some((page) => page.length > 0)) {
      return { name: key, shape: 'records', items: lists.flat() };
    }
  }
  return undefined;
}
