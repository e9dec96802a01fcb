import { expect, test } from 'vitest';
import { resolveChoices, resolveDate } from '../../../src/core/session/resolveView';
import { DEFAULT_VIEW } from '../../../src/core/session/view';
import { day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const DATES = ['2015-09-10', '2015-09-29', '2015-10-22'].map((text) => ({ day: day(text), round: null }));

test('places the dataset does not have are left out and named', () => {
  const { view, notices } = resolveChoices(
    { ...DEFAULT_VIEW, places: ['kri', 'Atlantis', '?Mars'] },
    SMALL_DATASET,
  );
  expect(view.places).toEqual(['kri', '?Mars']);
  expect(notices).toEqual([{ key: 'notice-place-unknown', values: { place: 'Atlantis' } }]);
});

test('a unit the measure does not have gives way to one it has, and says so', () => {
  const { view, notices } = resolveChoices({ ...DEFAULT_VIEW, measure: 'returnees' }, SMALL_DATASET);
  expect([view.measure, view.unit]).toEqual(['returnees', 'families']);
  expect(notices.map(({ key }) => key)).toEqual(['notice-unit-missing']);
});

test.each([
  [null, 2, null],
  ['2015-09-29', 1, null],
  ['2015-10-21', 1, 'notice-date-between'],
  ['2030-01-01', 2, 'notice-date-between'],
  ['2014-01-01', 0, 'notice-date-before'],
])('%s shows reference date %i', (wished, index, notice) => {
  const resolved = resolveDate(DATES, wished === null ? null : day(wished));
  expect([resolved.index, resolved.notice?.key ?? null]).toEqual([index, notice]);
});

test('a stock is of one date, a flow of a period: a link cannot mix them', () => {
  const asked = { ...DEFAULT_VIEW, from: day('2015-09-01'), compare: day('2015-09-10') };
  const stock = resolveChoices(asked, SMALL_DATASET);
  expect([stock.view.from, stock.view.compare]).toEqual([null, '2015-09-10']);
  expect(stock.notices.map(({ key }) => key)).toEqual(['notice-from-stock']);
  const movements = { measure: 'arrivals', units: ['individuals'], dimensions: [] } as const;
  const flow = resolveChoices({ ...asked, measure: 'arrivals' }, { ...SMALL_DATASET, measures: [movements] });
  expect([flow.view.from, flow.view.compare]).toEqual(['2015-09-01', null]);
  expect(flow.notices).toEqual([]);
});

test('another measure than the one asked for is named, and nobody misses one that was not asked for', () => {
  const noticesOf = (measure: 'idps' | 'arrivals') =>
    resolveChoices(
      { ...DEFAULT_VIEW, measure },
      { ...SMALL_DATASET, measures: [{ measure: 'returnees', units: ['individuals'], dimensions: [] }] },
    ).notices.map(({ key }) => key);
  expect(noticesOf('arrivals')).toEqual(['notice-measure-missing']);
  expect(noticesOf('idps')).toEqual([]);
});

test('thresholds of the influx watch are those of the measure and unit that were asked for, or of none', () => {
  const left = (asked: Partial<typeof DEFAULT_VIEW>) =>
    resolveChoices({ ...DEFAULT_VIEW, signals: '900,600', ...asked }, SMALL_DATASET).view.signals;
  expect(left({})).toBe('900,600');
  expect(left({ measure: 'arrivals' })).toBeNull();
  expect(left({ measure: 'returnees' })).toBeNull(); // in families alone
  expect(left({ measure: 'returnees', unit: 'families' })).toBe('900,600');
});
