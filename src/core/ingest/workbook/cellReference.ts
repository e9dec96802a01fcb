/** Where a cell is, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const REFERENCE = /^\$?([A-Z]{1,4})\$?(\d{1,8})$/;
const LETTERS = 26;
const BEFORE_A = 64;

/** The place that a reference such as `B7` names; undefined when it is none. */
export function cellPlace(reference: string): CellPlace | undefined {
  const [, letters, digits] = REFERENCE.exec(reference) ?? [];
  if (letters === undefined || digits === undefined || Number(digits) === 0) return undefined;
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - BEFORE_A;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The letters of a column counted from 0: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  return letters;
}
