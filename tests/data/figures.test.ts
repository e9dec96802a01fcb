import { expect, test } from 'vitest';
import { readTable, sumBy } from './readTable';

const idps = readTable('idps.csv');
const families = readTable('idps-families.csv');
const national = readTable('national-totals.csv');
const byDate = sumBy(idps, 'idps_individuals', (row) => row('reference_date'));

function individuals(date: string, pcodes: readonly string[]): number[] {
  return pcodes.map((pcode) => {
    const found = idps.filter((row) => row('reference_date') === date && row('admin1_pcode') === pcode);
    expect(found).toHaveLength(1);
    return Number(found[0]!('idps_individuals'));
  });
}

test('the governorates add up to the national figure on all 131 dates, in every unit that was published', () => {
  expect(byDate.size).toBe(131);
  expect(national).toHaveLength(132);
  for (const column of ['idps_individuals', 'idps_families', 'locations']) {
    const sums = sumBy(column === 'idps_individuals' ? idps : families, column, (row) =>
      row('reference_date'),
    );
    for (const row of national.slice(0, 131)) {
      const date = row('reference_date');
      expect(`${date} ${row(column) || '0'}`).toBe(`${date} ${sums.get(date)}`);
    }
  }
});

test('the 132nd national figure has no governorates', () => {
  const last = national.at(-1)!;
  expect([last('reference_date'), last('idps_individuals'), last('source_id')]).toEqual([
    '2024-12-31',
    '1031475',
    'idmc-gidd',
  ]);
  expect(byDate.has('2024-12-31')).toBe(false);
});

test('29 September 2015', () => {
  expect(byDate.get('2015-09-29')).toBe(3_206_064);
  const region = individuals('2015-09-29', ['IQG09', 'IQG11', 'IQG06']);
  expect(region).toEqual([426_294, 284_310, 161_724]);
  expect(region.reduce((sum, value) => sum + value)).toBe(872_328);
});

test('the peak is 31 March 2016', () => {
  const peak = [...byDate].reduce((best, next) => (next[1] > best[1] ? next : best));
  expect(peak).toEqual(['2016-03-31', 3_417_768]);
});

test('30 April 2024', () => {
  expect(byDate.get('2024-04-30')).toBe(1_098_913);
  const region = individuals('2024-04-30', ['IQG09', 'IQG11', 'IQG06']);
  expect(region.reduce((sum, value) => sum + value)).toBe(582_501);
});

test('Muthanna is absent on the first 12 dates, reported on all others, and never zero', () => {
  const dates = [...byDate.keys()];
  const muthanna = idps.filter((row) => row('admin1_pcode') === 'IQG03');
  expect(muthanna.map((row) => row('reference_date'))).toEqual(dates.slice(12));
  expect(dates[12]).toBe('2015-02-12');
  expect(muthanna.every((row) => Number(row('idps_individuals')) > 0)).toBe(true);
});

test('every governorate but Muthanna is reported on every date', () => {
  const others = idps.filter((row) => row('admin1_pcode') !== 'IQG03');
  expect(others).toHaveLength(131 * 17);
  expect(new Set(others.map((row) => row('admin1_pcode'))).size).toBe(17);
});

test('individuals are six times the families up to 30 June 2020, and not after', () => {
  const counted = idps.flatMap((row, index) => {
    const of = families[index]!;
    expect([of('reference_date'), of('admin1_pcode')]).toEqual([row('reference_date'), row('admin1_pcode')]);
    if (of('idps_families') === '') return [];
    const [people, sixfold] = [Number(row('idps_individuals')), 6 * Number(of('idps_families'))];
    return [{ date: row('reference_date'), people, sixfold }];
  });
  const early = counted.filter(({ date }) => date <= '2020-06-30');
  expect(early.length).toBeGreaterThan(2000);
  for (const { people, sixfold } of early) expect(people).toBe(sixfold);
  const next = counted.filter(({ date }) => date === '2020-08-31');
  expect(next.some(({ people, sixfold }) => people < sixfold)).toBe(true);
});

test('families are of the lists that count them, wherever their individuals are from', () => {
  const counted = families.filter((row) => row('idps_families') !== '');
  expect(new Set(counted.map((row) => row('source_id')))).toEqual(new Set(['dtm-master-list']));
  expect(counted.some((row) => row('reference_date') > '2020-08-01')).toBe(true);
});

test('returnees are six times their families throughout', () => {
  for (const row of readTable('returnees.csv')) {
    expect(Number(row('returnee_individuals'))).toBe(6 * Number(row('returnee_families')));
  }
});

test('figures are whole numbers; empty where not published', () => {
  for (const row of idps) expect(row('idps_individuals')).toMatch(/^[1-9]\d*$/);
  for (const row of families) {
    expect(row('idps_families') === '').toBe(row('reference_date') > '2021-02-28');
  }
});

test('rows stand in order of date and P-code', () => {
  const keys = idps.map((row) => `${row('reference_date')} ${row('admin1_pcode')}`);
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(keys).size).toBe(keys.length);
});
