import { tableLayout, type TableLayout } from '../../core/viewmodels/tableLayout';
import { useTextWidth } from '../useTextWidth';
import { SHEET } from './sheet';
import type { SheetColumn } from './SheetTable';

/** Where the cells of a sheet's table stand, as wide as its type is. */
export function useTableLayout<Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): TableLayout {
  const widthOf = useTextWidth();
  const texts = rows.map((row) => columns.map(({ text }) => text(row)));
  return tableLayout(columns, texts, (text) => widthOf(text, `400 14px ${SHEET.font}`));
}
