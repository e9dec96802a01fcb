import type { IssueGroup } from '../../domain/issue';
import { IssueLog } from '../../domain/issueLog';
import type { PlaceId } from '../../domain/place';
import type { ContextTable } from './contextTable';
import { namedCodes } from './namedCodes';

/** The rows of a context table whose codes are no place of the country; `known` are the codes of its places. */
export function unknownCodes(
  { role, rows }: ContextTable,
  known: ReadonlySet<PlaceId>,
): readonly IssueGroup[] {
  const issues = new IssueLog();
  for (const row of rows)
    for (const { column, code } of namedCodes(role, row))
      if (column !== 'pcode' && !known.has(code))
        issues.add({ code: 'unknown_code', severity: 'warning', row: row.row, column, text: code });
  return issues.groups();
}

/** The codes that gazetteers list, in capitals. */
export function listedCodes(tables: readonly ContextTable[]): PlaceId[] {
  return tables
    .filter(({ role }) => role === 'gazetteer')
    .flatMap(({ rows }) => rows.map((row) => row.get('pcode').toUpperCase()));
}
