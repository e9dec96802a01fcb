import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mapReading,
  placeOfView,
  questionsAbout,
  spotTheError,
} from '../../../../src/core/viewmodels/questions/questionSets';
import { keyOf } from '../../../../src/core/viewmodels/questions/question';
import { truthOf } from '../../../../src/core/viewmodels/questions/truth';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const PLACES = ['Dahuk', 'Erbil', 'Anbar'];
const DATES = ['2015-01-31', '2015-02-28', '2015-03-31', '2020-07-31', '2020-08-31'];

const FULL = DATES.flatMap((date, at) =>
  PLACES.map((place, index) => `${date} ${place} ${1000 + at * 7 + index * 13}`),
);

test('the sets ask each kind once the figures allow it', () => {
  const cube = cubeOf(FULL.filter((cell) => !cell.startsWith('2015-03-31 Anbar')));
  const kinds = (questions: readonly { kind: string }[]) => new Set(questions.map(({ kind }) => kind));
  expect(kinds(mapReading(SMALL_DATASET, cube))).toEqual(new Set(['peak', 'most', 'count']));
  const flaws = spotTheError(SMALL_DATASET, cube).map(
    (question) => question.kind === 'error' && question.flaw,
  );
  expect(new Set(flaws)).toEqual(new Set(['sum', 'none', 'zero', 'broken']));
});

test('the month of the peak is asked first, and no other question names it', () => {
  const cube = cubeOf(FULL);
  const [first, ...others] = mapReading(SMALL_DATASET, cube);
  expect(first).toMatchObject({ kind: 'peak', place: 'country' });
  expect(others.map((one) => 'day' in one && one.day)).not.toContain(DATES.at(-1));
  const early = [`2014-12-31 Dahuk 9000`, `2014-12-31 Erbil 9000`, `2014-12-31 Anbar 9000`];
  const days = mapReading(SMALL_DATASET, cubeOf([...early, ...FULL])).flatMap((one) =>
    'day' in one ? [one.day] : [],
  );
  expect(new Set(days)).toEqual(new Set(['2015-03-31', '2020-08-31']));
});

test('a view gives three questions, about all places when none is chosen', () => {
  const cube = cubeOf(FULL);
  expect(placeOfView([], SMALL_DATASET, cube)).toBe('country');
  expect(placeOfView(['kri', 'Anbar'], SMALL_DATASET, cube)).toBe('kri');
  expect(placeOfView(['Atlantis'], SMALL_DATASET, cube)).toBe('country');
  const questions = questionsAbout('kri', day('2015-01-31'), SMALL_DATASET, cube);
  expect(questions.map(({ kind }) => kind)).toEqual(['most', 'count', 'peak']);
});

test('whatever is asked has an answer and is asked once, of any figures', () => {
  const cell = fc.tuple(fc.constantFrom(...DATES), fc.constantFrom(...PLACES), fc.nat(5));
  fc.assert(
    fc.property(
      fc.uniqueArray(cell, { minLength: 1, selector: ([date, place]) => date + place }),
      (cells) => {
        const cube = cubeOf(cells.map((parts) => parts.join(' ')));
        for (const questions of [mapReading(SMALL_DATASET, cube), spotTheError(SMALL_DATASET, cube)]) {
          expect(new Set(questions.map(keyOf)).size).toBe(questions.length);
          for (const question of questions) expect(truthOf(question, SMALL_DATASET, cube)).not.toBeNull();
        }
      },
    ),
  );
});
