/**
 * The row of a cell that adds two up: of rows that differ the first, negative; a row that gave both alone stays itself.
 * 0 is no row. In whatever order rows are added, the same comes out.
 */
export function rowOfSum(one: number, other: number): number {
  if (one === 0 || one === other) return other;
  return other === 0 ? one : -Math.min(Math.abs(one), Math.abs(other));
}

/** The row that a cell names, or the first of several that it adds up; 0 for none. */
export function firstRow(row: number): number {
  return Math.abs(row);
}
