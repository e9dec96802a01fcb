import { failure, success, type Outcome } from '../../domain/failure';
import type { Issue } from '../../domain/issue';
import type { TextTable } from '../../table/textTable';
import type { Steps } from '../steps';
import type { SharedParts } from './cellValue';
import { hideMerged, mergedDown } from './mergedCells';
import { SheetReader } from './sheetReader';
import { XmlCursor } from './xmlCursor';

const TAGS_PER_STEP = 2000;

/** A sheet as a table, and what was found in it. The column of an issue is that of the sheet, `A` the first. */
export interface ReadSheet {
  readonly table: TextTable;
  readonly issues: readonly Issue[];
}

/**
 * The cells of a sheet's XML as text. Row 1 is row 1 of the sheet: leading empty rows and columns stay, trailing ones
 * do not. Fails as `workbook_damaged`, or as `data_too_large`. Time is linear in the tags.
 */
export function* sheetTable(name: string, xml: string, parts: SharedParts): Steps<Outcome<ReadSheet>> {
  const reader = new SheetReader(parts);
  const cursor = new XmlCursor(xml);
  for (let tag = 1; cursor.next(); tag++) {
    if (tag % TAGS_PER_STEP === 0) yield;
    const fault = reader.take(cursor);
    if (fault) return failure(fault, name);
  }
  const isWhole = !cursor.isBroken && cursor.name === 'worksheet';
  if (!isWhole) return failure('workbook_damaged', name);
  const { rows, issues, merged } = reader;
  const hidden = hideMerged(rows, merged);
  const down = mergedDown(rows, merged);
  const table = { name, rows, firstRow: 1, ...(down.length > 0 && { merged: down }) };
  return success({ table, issues: [...issues, ...hidden] });
}
