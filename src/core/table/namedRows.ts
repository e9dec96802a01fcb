/** One record of a small table, read by column name. A column the file does not have reads as empty text. */
export interface NamedRow {
  readonly row: number;
  get(column: string): string;
}

/**
 * The records under the first row of a small, regular table. Columns are addressed by index inside, so a header such
 * as `__proto__` is a name like any other. Blank records are left out. `row` is 1-based and counts the header.
 */
export function namedRows(rows: readonly (readonly string[])[]): NamedRow[] {
  const header = rows[0] ?? [];
  const indexes = new Map(header.map((name, index) => [name.trim(), index]));
  return rows.flatMap((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return [];
    const get = (column: string) => cells[indexes.get(column) ?? -1]?.trim() ?? '';
    return [{ row: index + 1, get }];
  });
}
