/** One table of text cells as it lies in a file; nothing is understood yet, and rows may differ in length. */
export interface TextTable {
  /** Name of the sheet, or path inside the file (`result`, `features`); empty for the one table of a CSV file. */
  readonly name: string;
  /** True for a sheet that its workbook hides. */
  readonly isHidden?: boolean;
  readonly rows: readonly (readonly string[])[];
  /** Number of the first row as a person counts it in the file. The header made of JSON keys has the number 0. */
  readonly firstRow: number;
  /** Cells of a sheet that are merged with the ones below them; absent where a file knows of none. */
  readonly merged?: readonly MergedDown[];
}

/** A cell that was merged with those below it, which are blank in the rows: indexes from 0, and what it says. */
export interface MergedDown {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}
