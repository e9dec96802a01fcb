import writeWorkbook, { type SheetData } from 'write-excel-file/browser';
import { parseIsoDay } from '../core/domain/day';
import type { FigureCell } from '../core/publish/figureRows';
import { saveBlob } from './saveText';
import { useStore } from './store';

const WIDTHS = { ofColumn: 18, ofText: 120 }; // letters

/**
 * Saves rows as a workbook of two sheets: the figures, with days and numbers that a spreadsheet program counts with, and
 * what is to be known of them. A text is a text there, whatever it begins with. Rejects where the browser cannot write
 * it. O(cells), at once: some 100,000 rows take a second.
 */
export async function saveWorkbook(
  name: string,
  rows: readonly (readonly FigureCell[])[],
  about: readonly string[],
): Promise<void> {
  const { t, direction } = useStore.getState().language;
  const rightToLeft = direction === 'rtl';
  const [header = [], ...body] = rows;
  const figures: SheetData = [
    header.map((text) => ({ value: String(text), fontWeight: 'bold' })),
    ...body.map((cells) => cells.map(cellOf)),
  ];
  const workbook = writeWorkbook([
    {
      data: figures,
      sheet: t('workbook-figures'),
      columns: header.map(() => ({ width: WIDTHS.ofColumn })),
      stickyRowsCount: 1,
      rightToLeft,
    },
    {
      data: about.map((line) => [{ value: line, wrap: true }]),
      sheet: t('workbook-about'),
      columns: [{ width: WIDTHS.ofText }],
      rightToLeft,
    },
  ]);
  saveBlob(`${name}.xlsx`, await workbook.toBlob());
}

function cellOf(cell: FigureCell): SheetData[number][number] {
  if (typeof cell !== 'string') return cell;
  return parseIsoDay(cell) === null
    ? cell
    : { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}
