import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cube } from '../../src/core/cube/cube';
import { reportsOver, sumOverPeriod } from '../../src/core/cube/sumOverPeriod';
import { totalAt } from '../../src/core/cube/totalAt';
import { dayFromNumber } from '../../src/core/domain/day';
import { lengthOf, periodsOf, type Span } from '../../src/core/domain/period';
import { flowBarsOf } from '../../src/core/viewmodels/flow/flowBars';
import { cubeOf } from '../core/cubeOf';

const PLACES = ['Alpha', 'Beta', 'Gamma'];
const FIRST = 19_800; // 18 March 2024
const LENGTH = 60;

interface Report {
  readonly day: number;
  readonly place: string;
  readonly count: number;
}

const report = fc.record({
  day: fc.integer({ min: FIRST, max: FIRST + LENGTH - 1 }),
  place: fc.constantFrom(...PLACES),
  count: fc.nat(5000),
});
const reports = fc.uniqueArray(report, {
  minLength: 2,
  maxLength: 150,
  selector: ({ day, place }) => `${day} ${place}`,
});
const cut = fc.tuple(
  fc.integer({ min: FIRST, max: FIRST + LENGTH - 1 }),
  fc.integer({ min: FIRST, max: FIRST + LENGTH - 1 }),
  fc.integer({ min: FIRST, max: FIRST + LENGTH - 1 }),
);
const places = fc.subarray(PLACES, { minLength: 1 });

const flowOf = (rows: readonly Report[]) =>
  cubeOf(
    rows.map(({ day, place, count }) => `${dayFromNumber(day)} ${place} ${count}`),
    { measure: 'arrivals' },
  );
// Days, whatever the days of a generated table look like.
const DAYS = periodsOf([19_800, 19_801].map((day) => ({ day: dayFromNumber(day), round: null })));
const sumOver = (flow: Cube, span: Span, of: readonly string[]) =>
  totalAt(sumOverPeriod(flow, DAYS, span), 1, of);
const naive = (rows: readonly Report[], { first, last }: Span, of: readonly string[]) =>
  rows
    .filter(({ day, place }) => day >= first && day <= last && of.includes(place))
    .map(({ count }) => count);

test('the sum of a flow is what a reader adds up by hand, and a floor unless every report is there', () => {
  fc.assert(
    fc.property(reports, cut, places, (rows, [one, other], of) => {
      const span = { first: Math.min(one, other), last: Math.max(one, other) };
      const counts = naive(rows, span, of);
      const total = sumOver(flowOf(rows), span, of);
      expect(total.value).toBe(counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0));
      expect(total.complete).toBe(counts.length === lengthOf(span) * of.length);
      expect(reportsOver(flowOf(rows), DAYS, span, of).reported).toBe(counts.length);
    }),
  );
});

test('the sums of two periods that follow each other make the sum of both, and so do their reports', () => {
  fc.assert(
    fc.property(reports, cut, places, (rows, days, of) => {
      const [first = 0, middle = 0, last = 0] = days.toSorted((a, b) => a - b);
      fc.pre(middle < last);
      const flow = flowOf(rows);
      const spans = [
        { first, last },
        { first, last: middle },
        { first: middle + 1, last },
      ];
      const [whole, early, late] = spans.map((span) => sumOver(flow, span, of));
      expect((early?.value ?? 0) + (late?.value ?? 0)).toBe(whole?.value ?? 0);
      expect(whole?.complete).toBe(early?.complete === true && late?.complete === true);
      const [all = 0, some = 0, others = 0] = spans.map((span) => reportsOver(flow, DAYS, span, of).reported);
      expect(some + others).toBe(all);
    }),
  );
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(
      reports.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      places,
      ([rows, shuffled], of) => {
        const span = { first: FIRST, last: FIRST + LENGTH - 1 };
        expect(sumOver(flowOf(shuffled), span, of)).toEqual(sumOver(flowOf(rows), span, of));
      },
    ),
  );
});

test('however wide the bars are, they hold every movement once', () => {
  fc.assert(
    fc.property(reports, fc.integer({ min: 1, max: 80 }), (rows, most) => {
      const { bars } = flowBarsOf(flowOf(rows), DAYS, PLACES, most);
      const sum = bars.reduce((running, { value }) => running + (value ?? 0), 0);
      expect(sum).toBe(rows.reduce((running, { count }) => running + count, 0));
    }),
  );
});
