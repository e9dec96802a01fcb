import { expect, test } from 'vitest';
import type { Breakdown } from '../../../../src/core/cube/breakdown';
import { returnRows } from '../../../../src/core/publish/returnRows';
import { hasReturns } from '../../../../src/core/viewmodels/returns/hasReturns';
import { ratesNear, returnRatesOf } from '../../../../src/core/viewmodels/returns/returnRates';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const DAY = day('2020-12-31');
const origins = (parts: Record<string, number>, total: number | null = null): Breakdown => ({
  query: { dataset: 'small', measure: 'idps', dimension: 'origin', places: [] },
  unit: 'families',
  file: 'parts.csv',
  sources: [],
  dates: [{ day: DAY, parts: Object.entries(parts).map(([key, value]) => ({ key, value })), total }],
});
const returnees = cubeOf(['2020-10-31 Anbar 80', '2020-12-31 Anbar 90', '2020-12-31 Erbil 5'], {
  measure: 'returnees',
  unit: 'families',
});
const idps = cubeOf(['2020-12-31 Dahuk 20', '2020-12-31 Erbil 15'], { unit: 'families' });
const facts = {
  dataset: SMALL_DATASET,
  returnees,
  idps,
  origins: origins({ Anbar: 10, Erbil: 20, Dahuk: 5 }),
};
const ratesOf = (given = facts, asked: readonly string[] = ['Anbar', 'Erbil', 'Dahuk']) =>
  returnRatesOf(given, DAY, asked, ['Erbil']);

test('those who are back, of these and of those who come from there and are still displaced', () => {
  const rates = ratesOf();
  expect(
    rates?.places.map((one) => [one.place, one.returnees.value, one.displaced, one.rate, one.selected]),
  ).toEqual([
    ['Anbar', 90, 10, 90, false],
    ['Erbil', 5, 20, 20, true],
    ['Dahuk', null, 5, null, false],
  ]);
  expect([rates?.isComplete, rates?.unknown, rates?.unit]).toEqual([true, 0, 'families']);
  expect(rates?.total.rate).toBeCloseTo((95 / (95 + 30)) * 100);
  expect(rates?.leftOut).toEqual([{ en: 'Dahuk' }]); // whose returnees are not counted: none of them is no zero
  expect(ratesOf(facts, ['Dahuk'])?.total).toMatchObject({ displaced: 0, rate: null });
  expect(ratesOf(facts, ['Anbar'])?.total.rate).toBe(90);
});

test('where origins are not known, or a host has not reported, a rate is at most what it says', () => {
  const unknown = ratesOf({ ...facts, origins: origins({ Anbar: 10, unknown: 25 }) });
  expect([unknown?.isComplete, unknown?.unknown]).toEqual([false, 25]);
  const short = ratesOf({ ...facts, origins: origins({ Anbar: 10 }, 35) });
  expect([short?.isComplete, short?.unknown]).toEqual([false, 25]);
  const silent = cubeOf(['2020-10-31 Dahuk 1', '2020-12-31 Erbil 35'], { unit: 'families' });
  expect(ratesOf({ ...facts, idps: silent })?.isComplete).toBe(false);
});

test('a figure known within bounds has no rate', () => {
  const bounded = cubeOf(['2020-12-31 Anbar 90-99'], { measure: 'returnees', unit: 'families' });
  expect(ratesOf({ ...facts, returnees: bounded })?.places[0]?.rate).toBeNull();
});

test('both stocks are of the very day, or there is no rate but the nearest day that has both', () => {
  expect(returnRatesOf(facts, day('2020-10-31'), [], [])).toBeNull();
  expect(ratesNear(facts, day('2021-02-28'))).toBe(DAY);
  expect(ratesNear(facts, day('2019-01-01'))).toBe(DAY);
});

test('only a dataset with returnees and origins of governorates has rates', () => {
  expect(hasReturns(SMALL_DATASET)).toBe(true);
  expect(hasReturns({ ...SMALL_DATASET, level: 'district' })).toBe(false);
  expect(hasReturns({ ...SMALL_DATASET, measures: SMALL_DATASET.measures.slice(0, 1) })).toBe(false);
});

test('as a table, a blank is no figure, and it says whether rates are exact', () => {
  const row = { name: 'Dahuk', displaced: 5, returnees: null, rate: null };
  expect(
    returnRows(DAY, 'families', false, [
      { code: 'IQG01', name: 'Anbar', returnees: 2, displaced: 1, rate: 200 / 3 },
      { code: null, ...row },
    ]),
  ).toEqual([
    [
      'pcode',
      'name',
      'returnees_families_2020-12-31',
      'idps_from_there_families_2020-12-31',
      'rate_of_return_percent',
      'rate_is',
    ],
    ['IQG01', 'Anbar', 2, 1, 66.67, 'at_most'],
    [null, 'Dahuk', null, 5, null, null],
  ]);
});
