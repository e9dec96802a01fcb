import type { FailureCode } from '../../domain/failure';
import type { Issue } from '../../domain/issue';
import { cellPlace, columnLetters } from './cellReference';
import { cellValue, type SharedParts } from './cellValue';
import type { XmlCursor } from './xmlCursor';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 100_000;
/** Cells of a sheet, the empty ones before filled ones included: some 200 MB as texts. */
const MAX_CELLS = 30_000_000;
const NO_CELLS: string[] = [];

/** Takes the tags of a sheet one by one and puts its cells where they belong. */
export class SheetReader {
  readonly rows: string[][] = [];
  readonly issues: Issue[] = [];
  /** References of merged ranges. */
  readonly merged: string[] = [];
  readonly #parts: SharedParts;
  #cells = 0;
  #row = -1;
  #column = -1;
  #type: string | undefined;
  #style: string | undefined;
  #value = '';
  #hasFormula = false;
  #isInCell = false;
  #isAid = false;

  constructor(parts: SharedParts) {
    this.#parts = parts;
  }

  /** Takes the tag on which the cursor stands; returns why reading cannot go on, if it cannot. */
  take(cursor: XmlCursor): FailureCode | undefined {
    const { name, isClosing, isEmpty } = cursor;
    switch (name) {
      case 'row':
        return isClosing ? this.#endRow() : this.#beginRow(cursor.attribute('r'));
      case 'c': {
        const fault = isClosing ? undefined : this.#beginCell(cursor);
        return fault ?? (isClosing || isEmpty ? this.#endCell() : undefined);
      }
      case 'f':
        this.#hasFormula ||= !isClosing;
        break;
      case 'v':
        if (isClosing) this.#value = cursor.text;
        break;
      case 't': // a text inside the cell may have several runs
        if (isClosing && !this.#isAid) this.#value += cursor.text;
        break;
      case 'rPh':
        this.#isAid = !isClosing && !isEmpty;
        break;
      case 'mergeCell':
        if (!isClosing) this.merged.push(cursor.attribute('ref') ?? '');
    }
    return undefined;
  }

  /** Rows and cells without a reference follow the one before. */
  #beginRow(number: string | undefined): FailureCode | undefined {
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    return this.#row >= 0 && this.#row < MAX_ROWS ? undefined : 'data_too_large';
  }

  #endRow(): FailureCode | undefined {
    return this.#isInCell ? 'workbook_damaged' : undefined;
  }

  #beginCell(cursor: XmlCursor): FailureCode | undefined {
    this.#column = cellPlace(cursor.attribute('r') ?? '')?.column ?? this.#column + 1;
    this.#type = cursor.attribute('t');
    this.#style = cursor.attribute('s');
    this.#value = '';
    this.#hasFormula = false;
    this.#isInCell = true;
    if (this.#row < 0) return 'workbook_damaged';
    return this.#column < MAX_COLUMNS ? undefined : 'data_too_large';
  }

  #endCell(): FailureCode | undefined {
    this.#isInCell = false;
    if (this.#value === '') {
      if (this.#hasFormula && this.#type !== 'str') this.#noteMissingResult();
      return undefined;
    }
    const text = cellValue(this.#type, this.#style, this.#value, this.#parts);
    if (text === undefined) return 'workbook_damaged';
    return text === '' ? undefined : this.#put(text);
  }

  #noteMissingResult(): void {
    const place = { row: this.#row + 1, column: columnLetters(this.#column) };
    this.issues.push({ code: 'formula_without_result', severity: 'warning', ...place, text: '' });
  }

  #put(text: string): FailureCode | undefined {
    while (this.rows.length <= this.#row) this.rows.push(NO_CELLS);
    const known = this.rows[this.#row] ?? NO_CELLS;
    const cells = known === NO_CELLS ? [] : known;
    this.#cells += Math.max(0, this.#column + 1 - cells.length);
    if (this.#cells > MAX_CELLS) return 'data_too_large';
    while (cells.length < this.#column) cells.push('');
    cells[this.#column] = text;
    this.rows[this.#row] = cells;
    return undefined;
  }
}
