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

test('the sum of a part lacks a place that tells no part at all, unless nobody is there to break down', () => {
  const wholes = cubeOf([
    `${FIRST} Dahuk 5000`,
    `${FIRST} Erbil 600`,
    `${FIRST} Anbar 0`,
    `${SECOND} Dahuk 5000`,
    `${SECOND} Erbil`,
    `${SECOND} Anbar 0`,
  ]);
  const parts = cubeOf(
    [
      `${FIRST} Dahuk camp 3000`,
      `${FIRST} Dahuk host 2000`,
      `${FIRST} Erbil camp 600`,
      `${SECOND} Dahuk camp 5000`,
    ],
    { dimension: 'shelter' },
  );
  const dates = [FIRST, SECOND];
  const common = { level: 'governorate', familySizes: null, dates } as const;
  const { figures } = toPublish();
  const names = { en: 'East' };
  const east = { id: 'own1', names, short: names, inSentence: names, members: ['Dahuk', 'Anbar'] };
  const series = [
    { ...common, cube: wholes },
    { ...common, cube: parts },
  ];
  const { data } = made({}, { figures: { ...figures, sets: [east], series } }).snapshot;
  const sums = frozenFigures(data).filter(({ level, dimension }) => level !== 'governorate' && dimension);
  expect(
    sums.map(({ day: on, place, key, value, status }) => [on, place, key, value, status].join(' ')),
  ).toEqual([
    `${FIRST} IQ camp 3600 reported`,
    `${FIRST} IQ host 2000 reported`,
    `${FIRST} own1 camp 3000 reported`,
    `${FIRST} own1 host 2000 reported`,
    `${SECOND} IQ camp 5000 at_least`,
    `${SECOND} own1 camp 5000 reported`,
  ]);
});

test('rows that point nowhere are left out', () => {
  const { data } = made().snapshot;
  const places = data.places.slice(0, 1);
  expect(new Set(frozenFigures({ ...data, places }).map(({ place }) => place))).toEqual(new Set(['IQ']));
});
