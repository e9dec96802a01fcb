import type { CodedRows } from '../../../../src/core/ingest/scan/codedRows';
import { RowCoder, type CodingEnd } from '../../../../src/core/ingest/scan/rowCoder';
import type { RowPlan } from '../../../../src/core/ingest/scan/rowPlan';

const encoder = new TextEncoder();

/** A table of three columns with each text in the middle, in quotes where it needs them. */
const PLAN: RowPlan = {
  delimiter: ','.charCodeAt(0),
  width: 3,
  spans: [],
  counts: [],
  identity: [],
  sites: 0,
  points: null,
  labels: [],
};

/** The rows of a table whose middle column holds some texts, coded by a plan that says what the column is. */
export function codedCells(
  texts: readonly string[],
  column: Partial<RowPlan>,
): { readonly coded: CodedRows; readonly end: CodingEnd } {
  const bytes = encoder.encode(texts.map((text) => `a,${cellOf(text)},z\n`).join(''));
  return coderOf(column).code(bytes, 0, bytes.length, true);
}

/** A coder of such tables that has learnt nothing yet. */
export function coderOf(column: Partial<RowPlan>): RowCoder {
  return new RowCoder({ ...PLAN, ...column });
}

function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
