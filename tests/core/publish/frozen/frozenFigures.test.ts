import { expect, test } from 'vitest';
import { frozenFigures } from '../../../../src/core/publish/frozen/frozenFigures';
import { cubeOf, day } from '../../cubeOf';
import { made, toPublish } from '../smallPublication';

const [FIRST, SECOND] = [day('2015-09-30'), day('2015-10-31')];

test('bounds, estimates, gaps and figures carried forward are kept apart', () => {
  const cube = cubeOf(
    [
      `${FIRST} Dahuk 5000`,
      `${FIRST} Erbil 600-650`,
      `${SECOND} Dahuk 5000`,
      `${SECOND} Erbil 700`,
      `${SECOND} Anbar`,
    ],
    { unit: 'families' },
  );
  const carriedFrom = Int32Array.from([-1, -1, -1, -1, 0, -1]);
  const series = [
    { cube: { ...cube, carriedFrom }, level: 'governorate', familySizes: null, dates: [FIRST, SECOND] },
  ] as const;
  const { figures } = toPublish();
  const { data } = made({}, { figures: { ...figures, series } }).snapshot;
  const words = frozenFigures(data).map(({ place, value, upper, status, carriedFrom: from }) =>
    [place, value, upper, status, from].join(' '),
  );
  expect(words).toMatchInlineSnapshot(`
    [
      "IQ 5600  at_least ",
      "Anbar   not_reported ",
      "Dahuk 5000  reported ",
      "Erbil 600 650 estimated ",
      "IQ 5700  at_least ",
      "Anbar   not_reported ",
      "Dahuk 5000  carried_forward 2015-09-30",
      "Erbil 700  reported ",
    ]
  `);
});

test('a governorate added up of places of which some are missing stays a floor, as do the sums it is in', () => {
  const cube = cubeOf([`${FIRST} Dahuk 5000`, `${FIRST} Erbil 600`, `${FIRST} Anbar 10`]);
  const uppers = cube.uppers.map((upper) => (upper === 600 ? Infinity : upper));
  const series = [
    { cube: { ...cube, uppers }, level: 'governorate', familySizes: null, dates: [FIRST] },
  ] as const;
  const { figures } = toPublish();
  const { data } = made({}, { figures: { ...figures, series } }).snapshot;
  const words = frozenFigures(data).map(({ place, value, status }) => [place, value, status].join(' '));
  expect(words).toEqual([
    'IQ 5610 at_least',
    'Anbar 10 reported',
    'Dahuk 5000 reported',
    'Erbil 600 at_least',
  ]);
});

test('a floor that is carried forward stays one', () => {
  const cube = cubeOf([
    `${FIRST} Dahuk 5000`,
    `${FIRST} Erbil 600`,
    `${FIRST} Anbar 10`,
    `${SECOND} Dahuk 5000`,
    `${SECOND} Erbil 600`,
    `${SECOND} Anbar 10`,
  ]);
  const uppers = cube.uppers.map((upper) => (upper === 600 ? Infinity : upper));
  const carriedFrom = Int32Array.from([-1, -1, -1, -1, -1, 0]);
  const series = [
    { cube: { ...cube, uppers, carriedFrom }, level: 'governorate', familySizes: null, dates: [SECOND] },
  ] as const;
  const { figures } = toPublish();
  const { data } = made({}, { figures: { ...figures, series } }).snapshot;
  const words = frozenFigures(data).map(
    ({ place, status, carriedFrom: from }) => `${place} ${status} ${from}`,
  );
  expect(words).toContain('IQ at_least null');
  expect(words).toContain(`Erbil at_least ${FIRST}`);
});

test('rows that point nowhere are left out', () => {
  const { data } = made().snapshot;
  const places = data.places.slice(0, 1);
  expect(new Set(frozenFigures({ ...data, places }).map(({ place }) => place))).toEqual(new Set(['IQ']));
});
