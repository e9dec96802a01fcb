import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Breakdown } from '../../../../src/core/cube/breakdown';
import type { Dimension } from '../../../../src/core/domain/measure';
import { gapAtEnd, inLayers, layersOf, runsOf } from '../../../../src/core/viewmodels/parts/layers';
import { layerOutline } from '../../../../src/core/viewmodels/parts/stackShape';
import { day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const DAYS = ['2019-02-28', '2019-03-31', '2019-04-30', '2019-06-30'].map(day);
const NEW_CLASSES = {
  id: 'classes',
  from: day('2019-04-30'),
  measure: 'idps',
  unit: null,
  dimension: 'shelter',
  places: null,
  severity: 'refuse',
  text: { en: 'New classes.' },
  source: 'test',
} as const;
const DATASET = { ...SMALL_DATASET, breaks: [...SMALL_DATASET.breaks, NEW_CLASSES] };

/** Parts by date, such as `{ camp: 5 }`; null where none were published. */
function breakdownOf(dimension: Dimension, dates: readonly (Record<string, number> | null)[]): Breakdown {
  return {
    query: { dataset: 'small', measure: 'idps', dimension, places: ['Dahuk', 'Erbil'] },
    unit: 'families',
    file: 'parts.csv',
    sources: [],
    dates: dates.flatMap((parts, index) => {
      const at = DAYS[index];
      if (parts === null || at === undefined) return [];
      return [{ day: at, total: null, parts: Object.entries(parts).map(([key, value]) => ({ key, value })) }];
    }),
  };
}

const SHELTER = breakdownOf('shelter', [
  { camp: 50, rented: 30, school: 2, unknown: 1 },
  { camp: 40, rented: 45, mosque: 3, unknown: 4 },
  { camp: 41, habitable: 60 },
  null,
]);

describe('a breakdown as layers', () => {
  test('has the parts that were ever largest, the rest together, and the unknown on top', () => {
    const { layers, dates, largest } = layersOf(SHELTER, { dataset: DATASET, days: DAYS, most: 3 });
    expect(layers.map(({ key, kind }) => `${kind} ${key ?? ''}`.trim())).toEqual([
      'part habitable',
      'part camp',
      'rest',
      'unknown unknown',
    ]);
    expect(dates.map(({ values, sum }) => [values, sum])).toEqual([
      [[null, 50, 32, 1], 83],
      [[null, 40, 48, 4], 92],
      [[60, 41, null, null], 101],
      [null, 0],
    ]);
    expect(largest).toBe(101);
  });

  test('has waves in the order in which they appear', () => {
    const waves = breakdownOf('wave', [
      { june: 5 },
      { august: 90, june: 4 },
      { later: 50, august: 80 },
      null,
    ]);
    const { layers } = layersOf(waves, { dataset: DATASET, days: DAYS, most: 9 });
    expect(layers.map(({ key }) => key)).toEqual(['june', 'august', 'later']);
  });

  test('names origins by their places', () => {
    const origins = breakdownOf('origin', [{ Dahuk: 5, mosul: 3, unknown: 1 }, null, null, null]);
    const { layers } = layersOf(origins, { dataset: DATASET, days: DAYS, most: 9 });
    expect(layers.map(({ names }) => names?.en ?? null)).toEqual(['Dahuk', 'Mosul', null]);
  });

  test('loses nobody at any date, however many layers there are, nor in the layers of others', () => {
    const keys = ['camp', 'rented', 'school', 'mosque', 'habitable', 'unknown'];
    const parts = fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 8 }),
        (dates, most) => {
          const breakdown = breakdownOf('shelter', dates);
          const model = layersOf(breakdown, { dataset: DATASET, days: DAYS, most });
          const one = inLayers(breakdownOf('shelter', dates.slice(0, 1)), model);
          expect(one.layers).toBe(model.layers);
          expect(one.dates[0]).toEqual(model.dates[0]);
          model.dates.forEach(({ values, sum }, index) => {
            const stated = Object.values(dates[index] ?? {}).reduce((all, value) => all + value, 0);
            expect(sum).toBe(stated);
            expect((values ?? []).reduce<number>((all, value) => all + (value ?? 0), 0)).toBe(stated);
            expect(values === null).toBe(stated === 0);
          });
        },
      ),
    );
  });
});

test('a gap at the end begins at the first date that is not told; none is behind a last date that is', () => {
  const gapOf = (days: typeof DAYS) => gapAtEnd(layersOf(SHELTER, { dataset: DATASET, days, most: 9 }));
  expect([gapOf(DAYS), gapOf(DAYS.slice(0, 3)), gapOf([])]).toEqual(['2019-06-30', null, null]);
});

test('classes that changed before the first date that is told, or after the last, are not spoken of', () => {
  const breaksOf = (shelter: Breakdown) =>
    layersOf(shelter, { dataset: DATASET, days: DAYS, most: 9 }).breaks.map(({ id }) => id);
  const camp = { camp: 5 };
  expect(breaksOf(SHELTER)).toEqual(['classes']);
  expect(breaksOf(breakdownOf('shelter', [camp, camp, null, null]))).toEqual([]);
  expect(breaksOf(breakdownOf('shelter', [null, null, camp, camp]))).toEqual([]);
});

test('what is drawn as one ends at a gap and where the classes change', () => {
  const model = layersOf(SHELTER, { dataset: DATASET, days: DAYS, most: 9 });
  expect(runsOf(model).map(({ dates, until, isCut }) => [dates.map((one) => one.day), until, isCut])).toEqual(
    [
      [['2019-02-28', '2019-03-31'], '2019-04-30', true],
      [['2019-04-30'], '2019-06-30', false],
    ],
  );
  expect(runsOf({ ...model, breaks: [] }).map(({ dates }) => dates.length)).toEqual([3]);
});

test('a layer lies between those below it and itself, level until the next date, as counts and as shares', () => {
  const dates = [
    { day: DAYS[0] ?? day('2019-02-28'), values: [10, 30], sum: 40, total: null },
    { day: DAYS[1] ?? day('2019-03-31'), values: [20, 20], sum: 40, total: null },
  ];
  const run = { dates, until: null, isCut: false };
  const scale = {
    xOf: (one: string) => (one === DAYS[0] ? 0 : 50),
    yOf: (value: number) => 100 - value,
    end: 80,
  };
  expect(layerOutline(run, 1, false, scale)).toBe(
    'M0.0,60.0L50.0,60.0L50.0,60.0L80.0,60.0L80.0,80.0L50.0,80.0L50.0,90.0L0.0,90.0Z',
  );
  expect(layerOutline(run, 0, true, scale)).toBe(
    'M0.0,75.0L50.0,75.0L50.0,50.0L80.0,50.0L80.0,100.0L50.0,100.0L50.0,100.0L0.0,100.0Z',
  );
  expect(layerOutline({ ...run, isCut: true }, 0, false, scale)).toContain('75.0,80.0');
});
