import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Progress } from '../../src/workers/procedures';
import { spaced } from '../../src/workers/server';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const report = (done: number): Progress => ({ stage: 'reading', done, total: 1000, rows: done });

test('reports keep a distance of 100 ms, to the millisecond, whatever the pace of the work', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 200 }), (pauses) => {
      const told: number[] = [];
      const tell = spaced(() => told.push(performance.now()));
      for (const pause of pauses) {
        vi.advanceTimersByTime(pause);
        tell(report(1));
      }
      const gaps = told.slice(1).map((at, index) => at - (told[index] ?? 0));
      expect(gaps.filter((gap) => gap < 100)).toEqual([]);
      expect(told.length > 0).toBe(pauses.length > 0);
    }),
  );
});

test('99 ms are too few and 100 are enough', () => {
  const told: number[] = [];
  const tell = spaced(({ done }) => told.push(done));
  for (const done of [1, 2, 3]) {
    tell(report(done));
    vi.advanceTimersByTime(done === 1 ? 99 : 1);
  }
  expect(told).toEqual([1, 3]);
});

test('the report that completes a stage is never held back', () => {
  const told: number[] = [];
  const tell = spaced(({ done }) => told.push(done));
  for (const done of [1, 2, 1000]) tell(report(done));
  expect(told).toEqual([1, 1000]);
});
