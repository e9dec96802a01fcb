import type { FigureCell } from '../core/publish/figureRows';
import { safeCsv } from '../core/publish/safeCsv';
import { saveText } from './saveText';

/** Saves rows as a CSV table; what is to be known of them stands above the header, a line each. */
export function saveTable(
  name: string,
  rows: readonly (readonly FigureCell[])[],
  about: readonly string[] = [],
): void {
  saveText(`${name}.csv`, safeCsv([...about.map((line) => [line]), ...rows]), 'text/csv');
}
