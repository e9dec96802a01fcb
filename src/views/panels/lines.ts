/**
 * Rows with the line each stands on, to be drawn under the key of the line: another order then tells each line another
 * place. Under the key of its place a row is taken out and put in again, which has all its elements styled and laid out
 * anew: of a step of the map of change, 14 rows of 18.
 */
export function onLines<Row>(rows: readonly Row[]): [line: number, row: Row][] {
  return [...rows.entries()];
}
