import { expect, test } from 'vitest';
import fc from 'fast-check';
import { isFamilySize } from '../../../src/core/domain/familySize';
import { readView, writeView } from '../../../src/core/session/readView';
import {
  BREAKDOWNS,
  DEFAULT_VIEW,
  DIGITS,
  LANGUAGES,
  LEVELS,
  MAP_LAYERS,
  MAP_STYLES,
  MODES,
  type View,
} from '../../../src/core/session/view';
import { CLASS_METHODS, type ClassChoice } from '../../../src/core/domain/classChoice';
import { MEASURES } from '../../../src/core/domain/measure';
import { dayFromNumber } from '../../../src/core/domain/day';

const read = (query: string) => readView(new URLSearchParams(query));

test('the link of the contract asks for the Kurdistan Region on 29 September 2015', () => {
  const { view, notices } = read('place=kri&date=2015-09-29');
  expect(view).toEqual({ ...DEFAULT_VIEW, places: ['kri'], date: '2015-09-29' });
  expect(notices).toEqual([]);
});

test('places come as a list, each once', () => {
  expect(read('place=IQG09,IQG11,IQG09').view.places).toEqual(['IQG09', 'IQG11']);
});

test('of a key that is said twice the first counts, and the other is named', () => {
  const { view, notices } = read('date=2015-09-29&place=kri&date=2016-03-31');
  expect(view).toEqual({ ...DEFAULT_VIEW, places: ['kri'], date: '2015-09-29' });
  expect(notices.map(({ values }) => values)).toEqual([{ part: 'date=2016-03-31' }]);
  expect(read('date=yesterday&date=2016-03-31').view.date).toBe('2016-03-31');
});

test('layers come in any order', () => {
  expect(read('layer=signals,crossings')).toEqual(read('layer=crossings,signals'));
  expect(read('layer=signals,crossings').view.layers).toBe('crossings,signals');
});

test.each([
  'layer=signals,signals',
  'date=2015-02-30',
  'date=yesterday',
  'measure=people',
  'unit=tents',
  'map=globe',
  'classes=jenks,5',
  'signals=600',
  'signals=600,600,600',
  'signals=-1,600',
  'signals=3,2.5',
  'signals=3.25,100',
  'signals=12345678,1',
  'signals=1e3,100',
  'rate=per100',
  'lang=xx',
  'mode=edit',
  'by=age',
  'foo=bar',
  '__proto__=1',
  'constructor=1',
  'v=2',
  'data=https://example.org/a.csv',
  'data=//example.org/a.csv',
  'data=../../etc/passwd.csv',
  'data=javascript:alert(1).csv',
])('%s is left out with a notice, and the rest counts', (part) => {
  const { view, notices } = read(`place=kri&${part}`);
  expect(view).toEqual({ ...DEFAULT_VIEW, places: ['kri'] });
  expect(notices).toEqual([{ key: 'notice-link-dropped', values: { part } }]);
});

test('a very long value is clipped in its notice', () => {
  const { notices } = read(`map=${'x'.repeat(5000)}`);
  expect(notices).toEqual([{ key: 'notice-link-dropped', values: { part: `map=${'x'.repeat(56)}…` } }]);
});

test('a table on this site may be asked for', () => {
  expect(read('data=tables/my-round.csv').view.data).toBe('tables/my-round.csv');
});

const day = fc.integer({ min: 14_000, max: 22_000 }).map(dayFromNumber);
const classes: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({
    kind: fc.constant('made'),
    method: fc.constantFrom(...CLASS_METHODS),
    count: fc.integer({ min: 2, max: 7 }),
    over: fc.constantFrom('dates', 'date'),
  }),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 6 })
    .map(
      (bounds) =>
        ({ kind: 'own', bounds: bounds.map((bound) => bound / 100).toSorted((a, b) => a - b) }) as const,
    ),
);
const view: fc.Arbitrary<View> = fc.record({
  level: fc.constantFrom(...LEVELS),
  within: fc.option(fc.constantFrom('IQG15', '?HT01')),
  places: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/), { maxLength: 12 }),
  date: fc.option(day),
  from: fc.option(day),
  compare: fc.option(day),
  measure: fc.constantFrom(...MEASURES),
  unit: fc.constantFrom('individuals', 'families'),
  by: fc.constantFrom(...BREAKDOWNS),
  map: fc.constantFrom(...MAP_STYLES),
  layers: fc.option(fc.constantFrom(...MAP_LAYERS)),
  signals: fc.option(fc.constantFrom('0,0', '2.5,50', '9999999.9,9999999')),
  classes,
  rate: fc.boolean(),
  perFamily: fc.option(fc.integer({ min: 10, max: 150 }).map((tenths) => tenths / 10)),
  carry: fc.option(fc.integer({ min: 1, max: 9999 })),
  sets: fc.option(fc.string({ minLength: 1 })),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  digits: fc.constantFrom(...DIGITS),
  mode: fc.constantFrom(...MODES),
  data: fc.constant(null),
});

test('a link made from a view gives that view back, without a notice', () => {
  fc.assert(
    fc.property(view, (wanted) => {
      const query = new URLSearchParams(writeView(wanted)).toString();
      expect(read(query)).toEqual({ view: wanted, notices: [] });
    }),
  );
});

test('a link names the sizes that a family can have, and no others', () => {
  const sizes = Array.from({ length: 200 }, (_, tenths) => tenths / 10);
  const taken = sizes.filter((size) => readView([['family', String(size)]]).view.perFamily === size);
  expect(taken).toEqual(sizes.filter(isFamilySize));
  expect(
    ['', '05', '5.55', '1e1', ' 5', '-5'].map((text) => readView([['family', text]]).view.perFamily),
  ).toEqual(Array(6).fill(null));
});

test('whatever stands in a link, reading it never fails', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (entries) => {
      expect(MEASURES).toContain(readView(entries).view.measure);
    }),
  );
});
