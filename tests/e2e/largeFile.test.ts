import { stat, writeFile } from 'node:fs/promises';
import { test } from './journey';
import { expect } from './patience';

const ROWS = 180_000;
const LEAST_BYTES = 2 ** 24; // from here on other threads code the rows

/** Locations of two governorates in turns; every tenth is quoted, one row is broken by a letter behind its quotes. */
function table(): { readonly text: string; readonly dahuk: number; readonly erbil: number } {
  const lines = ['reference_date,admin1_pcode,admin1_name,location_id,location_name,idps_individuals'];
  let [dahuk, erbil] = [0, 0];
  for (let row = 0; row < ROWS; row++) {
    const people = 1 + (row % 17);
    const isDahuk = row % 2 === 0;
    const name = `location number ${row} of a long list of places, with a name as long as that`;
    const cell = row === 90_000 ? `"location"s ${row}` : row % 10 === 0 ? `"${name}"` : name.replace(',', '');
    lines.push(`2025-01-31,${isDahuk ? 'IQG09,Dahuk' : 'IQG11,Erbil'},L${row},${cell},${people}`);
    if (isDahuk) dahuk += people;
    else erbil += people;
  }
  return { text: lines.join('\n'), dahuk, erbil };
}

test('a large file is read by a thread of its own, and every row of it counts', async ({
  dashboard,
}, info) => {
  const { text, dahuk, erbil } = table();
  const path = info.outputPath('large.csv'); // from the disk, as a person's file: sent to the browser it takes seconds
  await writeFile(path, text);
  expect((await stat(path)).size).toBeGreaterThan(LEAST_BYTES);
  await dashboard.open();
  const dialog = await dashboard.openDialog('Load data');
  await dialog.getByLabel('Choose files, or drop them anywhere on the page').setInputFiles(path);
  await expect(dialog).toContainText('180,000 records + 1 skipped + 0 rejected = 180,001 rows');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.tableValue('Dahuk')).toHaveText(dahuk.toLocaleString('en'));
  await expect(dashboard.tableValue('Erbil')).toHaveText(erbil.toLocaleString('en'));
});
