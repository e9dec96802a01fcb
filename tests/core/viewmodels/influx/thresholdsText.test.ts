import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readView, writeView } from '../../../../src/core/session/readView';
import { DEFAULT_VIEW } from '../../../../src/core/session/view';
import { DAILY_THRESHOLDS, SURGE_THRESHOLDS } from '../../../../src/core/viewmodels/influx/thresholds';
import {
  areUsual,
  dailyThresholds,
  isThreshold,
  isWholeThreshold,
  MOST_THRESHOLD,
  surgeThresholds,
  thresholdsMessage,
  writeThresholds,
} from '../../../../src/core/viewmodels/influx/thresholdsText';

test('two numbers are deviations and a least count of a flow, a rise per month and a rise of a stock', () => {
  expect(dailyThresholds('2.5,50')).toEqual({ deviations: 2.5, minimum: 50 });
  expect(surgeThresholds('45000,600', 'individuals')).toEqual({ perMonth: 45_000, rise: 600 });
});

test('what a link does not say, or says as usual, are the usual ones', () => {
  const { individuals, families } = SURGE_THRESHOLDS;
  expect([dailyThresholds(null), dailyThresholds('3,100')]).toEqual([DAILY_THRESHOLDS, DAILY_THRESHOLDS]);
  expect(surgeThresholds('600,600', 'individuals')).toEqual(individuals);
  expect(areUsual(dailyThresholds('3,100'), DAILY_THRESHOLDS)).toBe(true);
  expect(areUsual({ minimum: 100, deviations: 3 }, DAILY_THRESHOLDS)).toBe(true); // however they came here
  expect(areUsual(surgeThresholds('100,100', 'families'), families)).toBe(true);
  expect(areUsual(surgeThresholds('600,600', 'families'), families)).toBe(false);
  expect(writeThresholds(individuals, individuals)).toBeNull();
  expect(writeThresholds({ perMonth: 600, rise: 600 }, families)).toBe('600,600');
});

test('which are in force is said with whose they are', () => {
  expect(thresholdsMessage(dailyThresholds('3,100'), DAILY_THRESHOLDS)).toEqual({
    key: 'influx-set-daily',
    values: { usual: 'yes', deviations: { factor: 3 }, minimum: { count: 100 } },
  });
  expect(
    thresholdsMessage(surgeThresholds('600,40000', 'individuals'), SURGE_THRESHOLDS.individuals),
  ).toEqual({
    key: 'influx-set-surge',
    values: { usual: 'no', perMonth: { factor: 600 }, rise: { count: 40_000 } },
  });
});

test('every pair that the watch takes comes back out of a link, and none that a link has no room for is taken', () => {
  const tenths = fc.integer({ min: 0, max: MOST_THRESHOLD * 10 }).map((whole) => whole / 10);
  const whole = fc.integer({ min: 0, max: MOST_THRESHOLD });
  fc.assert(
    fc.property(tenths, whole, (deviations, minimum) => {
      expect([isThreshold(deviations), isWholeThreshold(minimum)]).toEqual([true, true]);
      const signals = writeThresholds({ deviations, minimum }, DAILY_THRESHOLDS);
      const { view, notices } = readView(writeView({ ...DEFAULT_VIEW, signals }));
      expect(notices).toEqual([]);
      expect(dailyThresholds(view.signals)).toEqual({ deviations, minimum });
    }),
  );
  expect([-1, 0.25, MOST_THRESHOLD + 1, 1e21, NaN, Infinity].filter(isThreshold)).toEqual([]);
  expect([0.5, -1].filter(isWholeThreshold)).toEqual([]);
});
