/**
 * How many letters have to be put in, taken out, exchanged or swapped with their neighbour to make one text of the
 * other, counted up to `most`; more than that comes back as `most + 1`. Optimal string alignment, after Damerau
 * (1964). O(length × length).
 */
export function editDistance(first: string, second: string, most: number): number {
  const [a, b] = [Array.from(first), Array.from(second)];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of a.entries()) {
    const row = [index + 1];
    for (const [column, other] of b.entries()) {
      const exchanged = cell(above, column) + (letter === other ? 0 : 1);
      let best = Math.min(exchanged, cell(above, column + 1) + 1, cell(row, column) + 1);
      const swapped = index > 0 && column > 0 && letter === b[column - 1] && a[index - 1] === other;
      if (swapped) best = Math.min(best, cell(before, column - 1) + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return Math.min(cell(above, b.length), most + 1);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
