import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPEN_VALUES, USUAL_RULES } from '../../../../src/core/publish/disclosure/suppressionRules';
import {
  figureName,
  frozenFigures,
  type FrozenFigure,
} from '../../../../src/core/publish/frozen/frozenFigures';
import { protectFigures } from '../../../../src/core/publish/protectFigures';
import { cubeOf } from '../../cubeOf';
import { DAY, figuresOf } from './tableOfGrid';

/** Families in the districts of each governorate: many of them few, some of them none. */
const districts = fc.array(
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 900 })), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 4 },
);

test('districts, governorates and country told together leave a small count open to whoever subtracts', () => {
  let attacked = 0;
  fc.assert(
    fc.property(districts, (counts) => {
      const made = protectFigures(published(counts), USUAL_RULES);
      fc.pre(made.ok); // else nothing leaves
      if (!made.ok) return;
      const figures = frozenFigures(made.data);
      const ranges = rangesBySubtraction(figures);
      for (const figure of figures.filter(({ status }) => status === 'suppressed')) {
        const { least, most } = ranges.get(figureName(figure)) ?? { least: 0, most: 0 };
        attacked++;
        const isFew = figure.level === 'district' && countOf(counts, figure) < USUAL_RULES.leastFamilies;
        expect(most - least + 1).toBeGreaterThanOrEqual(isFew ? OPEN_VALUES : 2);
      }
    }),
    { numRuns: 200 },
  );
  expect(attacked).toBeGreaterThan(100);
});

function published(counts: readonly (readonly number[])[]) {
  const ofDistricts = counts.flatMap((row, at) =>
    row.map((count, index) => `${DAY} G${at}D${index} ${count}`),
  );
  const wholes = counts.map((row, at) => `${DAY} G${at} ${sum(row)}`);
  const parents = new Map(
    counts.flatMap((row, at) => row.map((_, index) => [`G${at}D${index}`, `G${at}`] as const)),
  );
  const common = { familySizes: null, dates: [DAY] };
  return figuresOf({
    series: [
      { cube: cubeOf(wholes, { unit: 'families' }), level: 'governorate', ...common },
      { cube: cubeOf(ofDistricts, { unit: 'families' }), level: 'district', ...common },
    ],
    parents,
  });
}

/**
 * What a reader works out who knows all that is told, that no suppressed count is zero, and how places make up places: each sum
 * bounds its parts and the parts bound their sum, until nothing more follows. Knows nothing of how it was suppressed.
 */
function rangesBySubtraction(figures: readonly FrozenFigure[]) {
  const ranges = new Map(
    figures.map(({ value, ...figure }) => [
      figureName({ value, ...figure }),
      { least: value ?? 1, most: value ?? Infinity },
    ]),
  );
  const rangeOf = (figure: FrozenFigure) => ranges.get(figureName(figure)) ?? { least: 0, most: Infinity };
  const sums = figures.flatMap((whole) => {
    const parts = figures.filter((part) => isPart(part, whole));
    return parts.length === 0 ? [] : [{ whole, parts }];
  });
  for (let changed = true; changed;) {
    changed = false;
    for (const { whole, parts } of sums) {
      for (const one of [whole, ...parts]) {
        const range = rangeOf(one);
        const others = parts.filter((part) => part !== one).map(rangeOf);
        const leastOfOthers = sum(others.map(({ least }) => least));
        const mostOfOthers = sum(others.map(({ most }) => most));
        const { least, most } = rangeOf(whole);
        const least2 = one === whole ? leastOfOthers : least - mostOfOthers;
        const most2 = one === whole ? mostOfOthers : most - leastOfOthers;
        const next = { least: Math.max(range.least, least2), most: Math.min(range.most, most2) };
        changed ||= next.least !== range.least || next.most !== range.most;
        ranges.set(figureName(one), next);
      }
    }
  }
  return ranges;
}

function isPart(part: FrozenFigure, whole: FrozenFigure): boolean {
  if (whole.level === 'country') return part.level === 'governorate';
  return (
    whole.level === 'governorate' && part.level === 'district' && part.place.startsWith(`${whole.place}D`)
  );
}

function countOf(counts: readonly (readonly number[])[], { place }: FrozenFigure): number {
  const [, at, index] = /^G(\d+)(?:D(\d+))?$/.exec(place) ?? [];
  if (at === undefined) return sum(counts.flat());
  const row = counts[Number(at)] ?? [];
  return index === undefined ? sum(row) : (row[Number(index)] ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
