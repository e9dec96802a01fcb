import { expect, test } from 'vitest';
import { comparisonRows } from '../../../src/core/publish/comparisonRows';
import { safeCsv } from '../../../src/core/publish/safeCsv';
import { inspectedLines, shortTotals } from '../../inspect/inspected';
import { day } from '../cubeOf';

const FROM = { day: day('2015-02-12'), round: 15 };
const TO = { day: day('2015-09-29'), round: 30 };
const ROWS = comparisonRows(FROM, TO, 'idps_individuals', [
  {
    code: 'IQG09',
    name: 'Dahuk',
    before: 444_198,
    after: 426_294,
    absolute: -17_904,
    percent: -4.0306,
    note: '',
  },
  {
    code: 'IQG03',
    name: 'Muthanna',
    before: null,
    after: 1806,
    absolute: null,
    percent: null,
    note: 'before: notReported',
  },
  { code: null, name: 'Mars', before: 0, after: 9, absolute: 9, percent: null, note: '' },
]);

test('a comparison is written with its days above the figures, and a blank where there is none', () => {
  expect(ROWS).toEqual([
    'pcode name idps_individuals_2015-02-12 idps_individuals_2015-09-29 change change_percent note'.split(
      ' ',
    ),
    ['IQG09', 'Dahuk', 444198, 426294, -17904, -4.03, ''],
    ['IQG03', 'Muthanna', null, 1806, null, null, 'before: notReported'],
    [null, 'Mars', 0, 9, 9, null, ''],
  ]);
  expect(safeCsv(ROWS)).toContain('IQG09,Dahuk,444198,426294,-17904,-4.03,\r\n'); // a fall is a number, no text
});

test('its figures are read again as those of two dates, its changes as none', async () => {
  const again = await inspectedLines(safeCsv(ROWS).trimEnd().split('\r\n'));
  expect(shortTotals(again)).toEqual([
    '2015-02-12 level 1: 444198 idps individuals (2/3)',
    '2015-09-29 level 1: 428109 idps individuals (3/3)',
  ]);
});
