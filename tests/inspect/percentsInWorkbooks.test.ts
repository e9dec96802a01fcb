import { expect, test } from 'vitest';
import { inspectBytes } from '../../scripts/inspect/inspectFile';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { workbookOf } from '../workers/containers/workbookOf';
import { shortTotals } from './inspected';

const IRAQ = shippedPlaces();

/** What the command line says of a sheet in which cells `35%` hold 0.35 under a format of percents. */
function inspectedSheet(rows: readonly (readonly string[])[]) {
  const cell = (text: string) => {
    if (text.endsWith('%')) return `<c s="1"><v>${Number(text.slice(0, -1)) / 100}</v></c>`;
    return /^\d/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const data = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  const bytes = workbookOf({ sheets: { Sheet1: data }, formats: ['0%'] });
  return inspectBytes(bytes, 'shares.xlsx', IRAQ, {});
}

test.each(['IDPs in camps', 'Camp', 'Share', 'Ninewa', 'Families', 'Female', 'Returnees'])(
  'a column of percents counts nobody: “%s”',
  async (header) => {
    const read = await inspectedSheet([
      ['Governorate', 'IDP individuals', header],
      ['Anbar', '1000', '35%'],
      ['Dahuk', '3000', '100%'],
      ['Erbil', '500', '7%'],
    ]);
    expect(shortTotals(read).filter((total) => !total.includes(': null'))).toEqual([
      'undated level 1: 4500 idps individuals (3/3)',
    ]);
    expect(read.issues.map(({ code }) => code)).not.toContain('fractional_count');
  },
);
