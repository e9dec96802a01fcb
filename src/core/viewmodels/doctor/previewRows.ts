import type { IssueCode } from '../../domain/issue';
import type { FileUnderstanding } from '../../ingest/fileUnderstanding';

/** What a row of the file was taken for. */
export type RowUse = 'title' | 'header' | 'tags' | 'data' | 'blank' | 'total' | 'note' | 'rejected';

/** One of the first rows of a file, with its number there. */
export interface PreviewRow {
  readonly row: number;
  readonly use: RowUse;
  readonly cells: readonly string[];
}

const USES: ReadonlyMap<string, RowUse> = new Map<IssueCode, RowUse>([
  ['totals_row', 'total'],
  ['footnote_row', 'note'],
  ['source_error', 'rejected'],
  ['odd_row', 'rejected'],
  ['direction_unknown', 'rejected'],
  ['ambiguous_date_order', 'rejected'],
  ['invalid_date', 'rejected'],
  ['mixed_date_formats', 'rejected'],
]);

/** The first rows of a file as they were understood, each as wide as the widest of them. */
export function previewRows({ firstRows, firstRow, understanding, issues }: FileUnderstanding): PreviewRow[] {
  const { headerRows, tagRow, firstDataRow } = understanding.layout;
  const known = new Map<number, RowUse>();
  for (const { code, severity, examples } of issues) {
    const rejected = severity === 'error' && code === 'missing_cell';
    const use = rejected ? 'rejected' : USES.get(code);
    if (use) for (const { row } of examples) known.set(row, use);
  }
  const width = Math.max(0, ...firstRows.map(({ length }) => length));
  return firstRows.map((own, index) => {
    const row = firstRow + index;
    const cells = Array.from({ length: width }, (_, column) => own[column] ?? '');
    return { row, cells, use: useOf(index, row) };
  });

  function useOf(index: number, row: number): RowUse {
    if (headerRows.includes(index)) return 'header';
    if (index === tagRow) return 'tags';
    if (firstRows[index]?.every((cell) => cell.trim() === '')) return 'blank';
    return index < firstDataRow ? 'title' : (known.get(row) ?? 'data');
  }
}
