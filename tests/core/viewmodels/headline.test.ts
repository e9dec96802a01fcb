import { describe, expect, test } from 'vitest';
import { flowOver } from '../../../src/core/viewmodels/flow/flowOver';
import { headlineOf } from '../../../src/core/viewmodels/headline';
import { cubeOf, day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CELLS = [
  '2015-09-10 Dahuk 414000',
  '2015-09-10 Erbil 277000',
  '2015-09-10 Anbar 500000',
  '2015-09-29 Dahuk 426294',
  '2015-09-29 Erbil 284310',
  '2015-09-29 Anbar 583050',
];

function headline(cells: readonly string[], places: readonly string[], dateIndex = 1) {
  const found = headlineOf(SMALL_DATASET, cubeOf(cells), { places, dateIndex, sinceIndex: dateIndex - 1 });
  if (!found) throw new Error('no headline');
  return found;
}

test('a region set is the sum of its governorates, with its share of the country', () => {
  const { total, country, share, sentence } = headline(CELLS, ['kri']);
  expect(total.value).toBe(710_604);
  expect(country.value).toBe(1_293_654);
  expect(share).toBeCloseTo(54.93, 2);
  expect(sentence.key).toBe('sentence-share-idps-individuals');
  expect(sentence.values).toMatchObject({
    over: 'yes',
    figure: { count: 700_000 },
    total: { count: 1_293_654 },
  });
});

test('no place means the whole country, which has no share of itself', () => {
  const { total, share, sentence } = headline(CELLS, []);
  expect([total.value, share, sentence.key]).toEqual([1_293_654, null, 'sentence-country-idps-individuals']);
});

test('a file that names no country is spoken of as its places, not as if its name were one', () => {
  const dataset = { ...SMALL_DATASET, name: { en: 'mine.csv' }, country: { en: 'mine.csv' } };
  const inFile = { say: { key: 'places-of-file', values: { file: 'mine.csv' } } };
  const sentence = (places: readonly string[]) =>
    headlineOf(dataset, cubeOf(CELLS), { places, dateIndex: 1, sinceIndex: 0 })?.sentence.values;
  expect(sentence([])).toMatchObject({ place: inFile });
  expect(sentence(['Dahuk'])).toMatchObject({ place: { list: [{ en: 'Dahuk' }] }, country: inFile });
});

test('overlapping sets count a governorate once and say so', () => {
  const { total, notes, parts } = headline(CELLS, ['kri', 'plain']);
  expect(total.value).toBe(1_293_654);
  expect(notes.map(({ key }) => key)).toEqual(['note-overlap']);
  expect(parts.map((part) => part.total.value)).toEqual([710_604, 867_360]);
});

test('a missing governorate makes the figure a floor, in the sentence too', () => {
  const { total, notes, sentence, change } = headline(CELLS.slice(0, 4).concat(CELLS[5] ?? ''), ['kri']);
  expect([total.value, total.complete]).toEqual([426_294, false]);
  expect(sentence.values).toMatchObject({ over: 'least', figure: { count: 426_294 } });
  expect(notes.map(({ key }) => key)).toEqual(['note-at-least', 'note-common-places']);
  expect(change).toMatchObject({ kind: 'change', absolute: 12_294, percent: null, common: 1, expected: 2 });
});

test('a place without any figure has no number, not zero', () => {
  const { total, sentence, notes } = headline(CELLS, ['?Mars']);
  expect(total.value).toBeNull();
  expect(sentence.key).toBe('sentence-none-idps-individuals');
  expect(notes.map(({ key }) => key)).toEqual(['note-not-published-individuals']);
});

test('across the change of the family factor no change is given, and the reason is', () => {
  const { change, notes } = headline(['2020-06-30 Dahuk 600', '2020-08-31 Dahuk 580'], []);
  expect(change.kind).toBe('refused');
  expect(notes.map(({ key }) => key)).toEqual(['note-refused']);
});

test('the first date has nothing to be compared with', () => {
  const { change, since } = headline(CELLS, [], 0);
  expect([change.kind, since]).toEqual(['none', null]);
});

describe('of a flow', () => {
  const FLOW = cubeOf(['2024-06-01 Dahuk 10', '2024-06-02 Dahuk 20', '2024-06-02 Erbil 20'], {
    measure: 'arrivals',
  });
  const WHOLE = cubeOf(
    ['2024-06-01 Dahuk 10', '2024-06-01 Erbil 0', '2024-06-02 Dahuk 20', '2024-06-02 Erbil 20'],
    { measure: 'arrivals' },
  );
  const over = (from: string, to: string, cube = FLOW) => {
    const flow = flowOver(cube, day(from), day(to));
    if (!flow) throw new Error('The flow has dates.');
    return headlineOf(SMALL_DATASET, flow.sums, { places: ['Dahuk'], dateIndex: 1, sinceIndex: 0 });
  };

  test('names its period and what it counts', () => {
    const sentence = over('2024-06-01', '2024-06-02', WHOLE)?.sentence;
    expect(sentence?.key).toBe('sentence-share-flow');
    expect(sentence?.values).toMatchObject({
      span: 'days',
      from: { day: '2024-06-01' },
      day: { day: '2024-06-02' },
      over: 'no',
      figure: { say: { key: 'figure-short-arrivals-individuals', values: { value: { count: 30 } } } },
      share: { percent: 60 },
    });
  });

  test('has no share of the country while a place has not reported', () => {
    expect(over('2024-06-01', '2024-06-02')?.share).toBeNull();
  });

  test('of one day says the day', () => {
    const headline = over('2024-06-02', '2024-06-02');
    expect(headline?.sentence.values).toMatchObject({ span: 'day', day: { day: '2024-06-02' } });
    expect(headline?.change).toMatchObject({ kind: 'change', absolute: 10 });
  });

  test('says that it is a floor, or that nothing was reported', () => {
    const keys = (places: readonly string[]) => {
      const flow = flowOver(FLOW, day('2024-06-01'), day('2024-06-01'));
      const asked = { places, dateIndex: 1, sinceIndex: 0 };
      return flow && headlineOf(SMALL_DATASET, flow.sums, asked)?.notes.map(({ key }) => key);
    };
    expect(keys(['Dahuk', 'Erbil'])).toEqual(['note-floor']);
    expect(keys(['Erbil'])).toEqual(['note-no-report']);
    expect(keys(['Dahuk'])).toEqual([]);
  });
});

test('refugees stand in a sentence with their noun', () => {
  const cube = cubeOf(['2023-12-31 Dahuk 1500'], { measure: 'refugees' });
  const headline = headlineOf(SMALL_DATASET, cube, { places: [], dateIndex: 0, sinceIndex: -1 });
  expect(headline?.sentence.key).toBe('sentence-country-stock');
  expect(headline?.sentence.values['figure']).toEqual({
    say: { key: 'figure-short-refugees-individuals', values: { value: { count: 1500 } } },
  });
});

test('no share is given of a country that has not reported in full, nor of a floor', () => {
  const at = (cells: readonly string[], places: readonly string[]) =>
    headlineOf(SMALL_DATASET, cubeOf(cells), { places, dateIndex: 1, sinceIndex: 0 });
  const before = ['2015-08-31 Dahuk 1', '2015-08-31 Erbil 1'];
  expect(at([...before, '2015-09-29 Dahuk 1260'], ['Dahuk'])?.share).toBeNull();
  const bounded = at([...before, '2015-09-29 Dahuk 10-50', '2015-09-29 Erbil 40'], ['Dahuk']);
  expect([bounded?.share, bounded?.notes.map(({ key }) => key)]).toEqual([null, ['note-bounds']]);
  expect(at([...before, '2015-09-29 Dahuk 10', '2015-09-29 Erbil 40'], ['Dahuk'])?.share).toBe(20);
});
