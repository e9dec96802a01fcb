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
  ['Site status', 'Closed to new arrivals', '50'],
  ['Site status', 'Closed until March, reopened 2020-03-01', '50'],
  ['Site status', 'Closed (reopened in May)', '50'],
  ['Site status', 'Fermé aux nouveaux arrivants', '50'],
  ['Status', 'Inactive conflict', '50'],
])('nothing is said of “%s” %s with %s people', async (header, says, people) => {
  const one = await inspectedLines([
    `Site ID;Site name;Governorate;Date;${header};IDP individuals`,
    'S1;Camp A;Anbar;2020-01-31;Open;100',
    `S2;Camp B;Anbar;2020-01-31;${says};${people}`,
  ]);
  expect(closed(one)).toEqual([]);
});

test.each([
  ['Closed', 'Closed'],
  ['Closed since 2019', 'Closed since 2019'],
  ['Closed in March', 'Closed in March'],
  ['Closed - fire', 'Closed - fire'],
  ['Inactive site', 'Inactive site'],
])('people of one closed site at several dates are not added: %s', async (shut, says) => {
  const one = await inspectedLines([
    'Site;Governorate;Date;Status;IDP individuals',
    `A;Anbar;2020-01-31;${shut};100`,
    `A;Anbar;2020-02-29;${shut};100`,
    'B;Anbar;2020-02-29;Open;7',
  ]);
  expect(closed(one)).toMatchObject([{ example: `2 × ${says}` }]);
});

test.each([
  ['crossings', 'Crossing;Date;Status;Arrivals', 'Rabia'],
  ['border points', 'Border point;Date;Status;Returnees', 'Rabia'],
  ['governorates', 'Governorate;Date;Status;IDPs', 'Anbar'],
  ['governorates, in Arabic', 'Governorate;Date;الحالة;IDPs', 'Anbar'],
])('a status is not of sites in a table of %s', async (_, header, place) => {
  const lines = [
    `Region;${header}`,
    `Anbar;${place};2020-01-31;Closed;100`,
    'Ninewa;Ninewa;2020-01-31;Open;10',
  ];
  const one = await inspectedLines(lines);
  expect(closed(one)).toEqual([]);
  expect(one.questions.filter(({ code }) => code === 'closed_sites')).toEqual([]);
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
