import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalAt } from '../../src/core/cube/totalAt';
import { readText } from '../laws/generatedTable';
import { daysOf, naiveSum, tellings } from './naiveCount';

const PLACES = ['IQG01', 'IQG06', 'IQG08', 'IQG09', 'IQG11', 'IQG14', 'IQG17'];
const DAYS = ['2014-04-01', '2015-09-29', '2016-03-31', '2024-04-30'];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 500_000 }).map(String) },
  fc.constant(''),
  fc.integer({ min: 1, max: 20 }).map((bound) => `<${bound}`),
);
const row = fc.record({
  day: fc.constantFrom(...DAYS),
  place: fc.constantFrom(...PLACES),
  people: text,
  families: text,
});
const rows = fc.uniqueArray(row, { minLength: 1, selector: ({ day, place }) => `${day} ${place}` });

test('a generated table gives the sums that are counted by hand', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.array(fc.subarray(PLACES), { maxLength: 5 }), async (told, sets) => {
      const lines = told.map(({ day, place, people, families }) => [day, place, people, families].join(','));
      const csv = ['reference_date,admin1_pcode,individuals,families', ...lines].join('\n');
      const { cubes } = await readText(csv);
      expect(cubes.map(({ unit }) => unit)).toEqual(['individuals', 'families']);
      for (const cube of cubes) {
        const cells = tellings(csv, cube.unit);
        expect(cube.dates.map(({ day }) => day)).toEqual(daysOf(csv));
        for (const [index, { day }] of cube.dates.entries()) {
          for (const places of [PLACES, ...sets]) {
            const { value, upper, coverage } = totalAt(cube, index, places);
            expect({ low: value, high: upper, reported: coverage.reported }).toEqual(
              naiveSum(cells, day, places),
            );
          }
        }
      }
    }),
  );
});
