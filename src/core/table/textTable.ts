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
  /** What it was made of where rows and columns were exchanged; its rows are numbered as the columns of that. */
  readonly turned?: TurnedFrom;
}

/** A table as it lies in its file, of which another one was made: the cells of its header are the first ones of the rows of that. */
export interface TurnedFrom {
  readonly table: TextTable;
  readonly headerRow: number;
}

/** A cell that was merged with those below it, which are blank in the rows: indexes from 0, and what it says. */
export interface MergedDown {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}
