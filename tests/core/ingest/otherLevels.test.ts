import { expect, test } from 'vitest';
import { IssueLog } from '../../../src/core/domain/issueLog';
import { Gazetteer } from '../../../src/core/gazetteer/gazetteer';
import { LongTable } from '../../../src/core/ingest/longTable';
import { detectSchema } from '../../../src/core/ingest/schema';

const DAHUK = {
  id: 'IQG09',
  names: { en: 'Dahuk' },
  codes: ['IQG09'],
  legacyCodes: [],
  spellings: ['Dahuk'],
};
const GAZETTEER = new Gazetteer([DAHUK], { texts: ['IQ', 'IRQ', 'Iraq', 'العراق'] });

function rowsUsed(rows: readonly (readonly string[])[]) {
  const schema = detectSchema(['date', 'pcode', 'governorate', 'district', 'idps']);
  if (!schema.ok) throw new Error(schema.failure.code);
  const issues = new IssueLog();
  const places: string[] = [];
  const sink = { add: ({ place }: { place: string }) => (places.push(place), 'new' as const) };
  const table = new LongTable(schema.value, GAZETTEER, issues, () => sink);
  rows.forEach((row, index) => table.accept(row, index + 2));
  return { places, rows: table.rowCount(), codes: issues.groups().map(({ code, count }) => [code, count]) };
}

test('a file with country, governorate and district rows is never added up across them', () => {
  const used = rowsUsed([
    ['2015-09-29', 'IRQ', 'Iraq', '', '3206064'],
    ['2015-09-29', '', 'العراق', '', '3206064'],
    ['2015-09-29', 'IQG09', 'Dahuk', '', '426294'],
    ['2015-09-29', 'IQG09', 'Dahuk', 'Sumel', '200000'],
  ]);
  expect(used).toEqual({
    places: ['IQG09'],
    rows: { physical: 5, records: 1, skipped: 4, rejected: 0 },
    codes: [['mixed_admin_levels', 3]],
  });
});
