import { planRows } from '../../core/ingest/read/planRows';
import type { TableReader } from '../../core/ingest/read/tableReader';
import type { UnderstoodColumn } from '../../core/ingest/understanding';
import type { Progress } from '../procedures';
import { sliced } from '../slices';
import { Coders } from './coders';
import { mostAfter } from './csvSlices';
import { recordsAt } from './recordsAt';
import type { RegularText } from './regularText';

const NEAR = 1 << 16; // bytes: irregular records that lie so close are parsed in ever larger numbers

/** What a reading of coded rows needs besides the text. */
export interface CodedReading {
  readonly columns: readonly UnderstoodColumn[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Hears the numbers of rows that were read without a quote that never closes. */
  readonly onStray: (row: number) => void;
}

/**
 * Reads a regular text into a table reader from its bytes; what breaks the rules of quotes is parsed as text, and the
 * coding goes on behind it. False when the bytes turn out not to be UTF-8: the reader is then of no use, as it has
 * rows already. Yields every 10 ms and stops when the signal says so.
 */
export async function readCoded(
  text: RegularText,
  reader: TableReader,
  reading: CodedReading,
): Promise<boolean> {
  const { file, shape } = text;
  const planned = planRows(reading.columns, shape.delimiter.charCodeAt(0));
  const coders = new Coders(text, planned.plan);
  const readers = { ahead: reader.codedReader(planned), own: reader.codedReader(planned) };
  const pause = sliced(reading.signal);
  let at = text.start;
  let row = shape.firstRow;
  let most = 1;
  let lastIrregular = -NEAR;
  try {
    while (at < file.size) {
      const { coder, piece } = await coders.codeFrom(at);
      if (piece.end === 'encoding') return false;
      for (let from = 0; from < piece.coded.rows; await pause()) {
        from = reader.acceptCoded(piece.coded, row, readers[coder], from);
      }
      row += piece.coded.rows;
      at = piece.next;
      if (piece.end === 'quotes' || piece.end === 'long') {
        most = at - lastIrregular < NEAR ? mostAfter(most, false) : 1;
        const records = await recordsAt(file, at, shape, most);
        if (!records) return false;
        records.rows.forEach((cells, index) => reader.accept(cells, row + index));
        for (const index of records.strays) reading.onStray(row + index);
        if (records.strays.length > 0) most = 1;
        row += records.rows.length;
        at = lastIrregular = records.next;
      }
      const done = Math.round((at / file.size) * 1000);
      reading.onProgress({ stage: 'reading', done, total: 1000, rows: row - 1 });
      await pause();
    }
    return true;
  } finally {
    coders.stop();
  }
}
