import { IssueLog } from '../../domain/issueLog';
import { namedRows } from '../../table/namedRows';
import { ROW_KEYS, type ContextRole, type ContextTable } from './contextTable';
import { namedCodes } from './namedCodes';
import { faultOf } from './rowChecks';

/**
 * Reads the rows under the header of a context table. A row that lacks what it needs is an issue with row, column and
 * text and is left out; of two rows with one key the later counts. O(cells).
 */
export function readContextTable(
  role: ContextRole,
  cells: readonly (readonly string[])[],
  { file, pack }: { readonly file: string; readonly pack: string },
): ContextTable {
  const issues = new IssueLog();
  const [header = [], ...body] = cells;
  const records = namedRows([header.map((name) => name.trim().toLowerCase()), ...body]);
  const good = records.filter((row) => {
    const fault = faultOf(role, row);
    if (fault) issues.add({ ...fault, severity: 'error', row: row.row, text: row.get(fault.column) });
    return !fault;
  });
  const key = ROW_KEYS[role];
  const last = new Map(good.map((row) => [key === undefined ? '' : row.get(key), row]));
  const rows = good.filter((row) => {
    const text = key === undefined ? '' : row.get(key);
    if (key === undefined || text === '' || last.get(text) === row) return true;
    issues.add({ code: 'repeated_code', severity: 'warning', row: row.row, column: key, text });
    return false;
  });
  const skipped = cells.length - records.length + good.length - rows.length;
  return {
    role,
    file,
    pack,
    rows,
    codes: new Set(rows.flatMap((row) => namedCodes(role, row).map(({ code }) => code))),
    count: {
      physical: cells.length,
      records: rows.length,
      skipped,
      rejected: records.length - good.length,
    },
    issues: issues.groups(),
  };
}
