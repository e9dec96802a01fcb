import { expect, test } from 'vitest';
import { sexAgeOf } from '../../../../src/core/ingest/understand/sexAge';
import { sexAgeColumns } from '../../../../src/core/ingest/understand/sexAgeColumns';

const keysOf = (...headers: string[]) => Object.fromEntries(sexAgeColumns(headers.map(sexAgeOf)));

test.each([
  ['Female IDPs', { sex: 'female', ages: null, word: null }],
  ['numberMales', { sex: 'male', ages: null, word: null }],
  ['Boys', { sex: 'male', ages: null, word: 'child' }],
  ['f_18_59', { sex: 'female', ages: { from: 18, until: 60 }, word: null }],
  ['m_total', { sex: 'male', ages: null, word: null }],
  ['f_other', { sex: 'female', ages: null, word: 'unknown' }],
  ['IDPs 60 and above', { sex: null, ages: { from: 60, until: Infinity }, word: null }],
  ['Girls (under 5)', { sex: 'female', ages: { from: 0, until: 5 }, word: null }],
  ['Age 5 - 17 years', { sex: null, ages: { from: 5, until: 18 }, word: null }],
  ['>= 60', { sex: null, ages: { from: 60, until: Infinity }, word: null }],
  ['الإناث', { sex: 'female', ages: null, word: null }],
  ['عدد النازحين الذكور', { sex: 'male', ages: null, word: null }],
  ['Femmes déplacées', { sex: 'female', ages: null, word: 'adult' }],
])('%s names whom its column counts', (header, expected) => {
  expect(sexAgeOf(header)).toEqual(expected);
});

test.each([
  'Female-headed households',
  'Female households',
  'Men and women',
  'Pregnant women',
  'IDPs',
  'F',
  'M',
  'Round 2014-2015',
  'IDP individuals',
  'Total',
  'Male Jan 2020',
])('%s names no sex and age that are known', (header) => {
  expect(sexAgeOf(header)).toBeNull();
});

test('columns that count everybody once are taken, whatever they are split by', () => {
  expect(keysOf('place', 'Male', 'Female')).toEqual({ 1: 'male', 2: 'female' });
  expect(keysOf('Men', 'Women')).toEqual({ 0: 'male', 1: 'female' });
  expect(keysOf('Men', 'Women', 'Children')).toEqual({ 0: 'men', 1: 'women', 2: 'children' });
  expect(keysOf('Men', 'Women', 'Boys', 'Girls')).toEqual({ 0: 'men', 1: 'women', 2: 'boys', 3: 'girls' });
  expect(keysOf('0-17', '18-59', '60+')).toEqual({ 0: 'all 0-17', 1: 'all 18-59', 2: 'all 60+' });
  expect(keysOf('Children', 'Adults', 'Elderly')).toEqual({ 0: 'children', 1: 'adults', 2: 'all elderly' });
  expect(keysOf('0-5', '5-17', '>17')).toEqual({ 0: 'all 0-5', 1: 'all 5-17', 2: 'all 17+' });
});

test('of columns that cover each other the finest are taken', () => {
  expect(keysOf('f_0_17', 'f_18', 'f_18_59', 'f_60+', 'f_total', 'm_0_17', 'm_18+', 'm_total')).toEqual({
    0: 'female 0-17',
    2: 'female 18-59',
    3: 'female 60+',
    5: 'male 0-17',
    6: 'male 18+',
  });
  expect(keysOf('Male', 'Female', 'Children', 'Adults')).toEqual({ 0: 'male', 1: 'female' });
});

test('people of unknown age belong to the ages of their sex', () => {
  expect(keysOf('f_0_17', 'f_18+', 'f_other', 'm_total')).toEqual({
    0: 'female 0-17',
    1: 'female 18+',
    2: 'female unknown',
    3: 'male',
  });
  expect(keysOf('Female', 'Male', 'f_other')).toEqual({ 0: 'female', 1: 'male' });
});

test('people of unknown sex belong to the sexes, and by themselves to nobody', () => {
  expect(keysOf('Male', 'Female', 'Unknown sex')).toEqual({ 0: 'male', 1: 'female', 2: 'all unknown' });
  expect(keysOf('0-17', '18+', 'Unknown sex')).toEqual({ 0: 'all 0-17', 1: 'all 18+' });
  expect(sexAgeOf('Unknown')).toBeNull();
});

test.each([
  [['Men']],
  [['Women', 'Girls']],
  [['0-17', '60+']],
  [['5-17', '18+']],
  [['Male', 'Female 0-17']],
  [['Children']],
  [['Male 0-17', 'Children', 'Female']],
])('%s leave people out and are no whole', (headers) => {
  expect(keysOf(...headers)).toEqual({});
});
