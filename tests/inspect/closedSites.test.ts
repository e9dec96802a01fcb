import { expect, test } from 'vitest';
import { withChoice } from '../../src/core/ingest/changeAnswers';
import { readMapping, writeMapping } from '../../src/core/ingest/mappingFile';
import { inspectedLines, shortTotals } from './inspected';

const closed = (one: Awaited<ReturnType<typeof inspectedLines>>) =>
  one.issues.filter(({ code }) => code === 'closed_sites');

test.each([
  ['Site status', 'Open', 'Closed'],
  ['Statut du site', 'ouvert', 'fermé'],
  ['Statut', 'ouvert', 'fermé (2019)'],
  ['حالة الموقع', 'مفتوح', 'مغلق'],
  ['حالة المخيم', 'مفتوح', 'مغلق منذ 2019'],
])('sites under “%s” that are closed and have people are named once', async (header, open, shut) => {
  const one = await inspectedLines([
    `Site ID;Site name;Governorate;Date;${header};IDP individuals`,
    `S1;Camp A;Anbar;2020-01-31;${open};100`,
    `S2;Camp B;Anbar;2020-01-31;${shut};0`,
    `S3;Camp C;Anbar;2020-01-31;${shut};250`,
    `S4;Camp D;Erbil;2020-01-31;${shut};30`,
  ]);
  expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 380 idps individuals (2/2)']);
  expect(closed(one)).toMatchObject([
    { severity: 'warning', count: 1, row: 4, column: header, example: `2 × ${shut}: 280 (IDP individuals)` },
  ]);
});

test.each([
  ['Site status', 'Closed', '0'],
  ['Site status', 'Not closed', '50'],
  ['Shelter condition', 'Closed', '50'],
])('nothing is said of “%s” %s with %s people', async (header, says, people) => {
  const one = await inspectedLines([
    `Site ID;Site name;Governorate;Date;${header};IDP individuals`,
    'S1;Camp A;Anbar;2020-01-31;Open;100',
    `S2;Camp B;Anbar;2020-01-31;${says};${people}`,
  ]);
  expect(closed(one)).toEqual([]);
});

test.each(['Decommissioned', 'Inactive', 'Not active', 'Abandoned', 'Fermé', 'غير نشط'])(
  'a person, who is asked, leaves out sites that are “%s”',
  async (shut) => {
    const lines = [
      'Site ID;Site name;Governorate;Date;Site status;IDP individuals',
      'S1;Camp A;Anbar;2020-01-31;Active;100',
      `S2;Camp B;Anbar;2020-01-31;${shut};250`,
      `S3;Camp C;Erbil;2020-01-31;${shut};30`,
    ];
    const before = await inspectedLines(lines);
    const question = before.questions.find(({ code }) => code === 'closed_sites');
    expect(question).toMatchObject({ assumed: 'closedCount', at: { row: 3 } });
    const answers = question && withChoice({}, question, 'withoutClosed', []);
    const saved = readMapping(writeMapping(answers ?? {}));
    const one = await inspectedLines(lines, saved.ok ? saved.value : {});
    expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 100 idps individuals (1/1)']);
    expect(closed(one)).toMatchObject([{ severity: 'info', count: 2, row: 3 }]);
    expect(one.rows).toMatchObject({ records: 1, skipped: 3 });
  },
);
