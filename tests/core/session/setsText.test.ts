import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanName, freeId, readSets, writeSets, type OwnSet } from '../../../src/core/session/setsText';

test('the sets of a link', () => {
  expect(readSets('own1:North:IQG09,IQG11;own3:الفرات:IQG01,IQG15,IQG01')).toEqual({
    sets: [
      { id: 'own1', name: 'North', members: ['IQG09', 'IQG11'] },
      { id: 'own3', name: 'الفرات', members: ['IQG01', 'IQG15'] },
    ],
    dropped: [],
  });
  expect(readSets(null)).toEqual({ sets: [], dropped: [] });
});

test.each([
  ['no set at all', 'North'],
  ['one place', 'own1:North:IQG09'],
  ['one place named twice', 'own1:North:IQG09,IQG09'],
  ['no name', 'own1::IQG09,IQG11'],
  ['a name that nobody sees', 'own1:\u200e \u2069:IQG09,IQG11'],
  ['another id', 'kri:North:IQG09,IQG11'],
  ['a part too many', 'own1:North:IQG09,IQG11:x'],
  ['too many places', `own1:North:${Array.from({ length: 61 }, (_, at) => `P${at}`).join(',')}`],
])('%s is left out, and the rest counts', (_, part) => {
  const rest = 'own2:South:IQG02,IQG17';
  const { sets, dropped } = readSets(`${part};${rest}`);
  expect([writeSets(sets), dropped]).toEqual([rest, [part]]);
});

test('an id counts once, and a ninth set is one too many', () => {
  const set = (number: number) => `own${number}:N${number}:A,B`;
  expect(readSets(`${set(1)};own1:Again:C,D`).dropped).toEqual(['own1:Again:C,D']);
  const all = Array.from({ length: 9 }, (_, at) => set(at + 1));
  expect(readSets(all.join(';'))).toMatchObject({ dropped: [set(9)] });
});

describe('a name', () => {
  test('keeps any script and whatever means something elsewhere', () => {
    for (const name of ['شمال العراق', 'ناوچەی باکوور', '北部', '<b>; a:b, c\\d', '=1+1', 'می‌شود', '👨‍👩‍👧']) {
      expect(cleanName(name)).toBe(name);
      const sets = [{ id: 'own1', name, members: ['a:b', 'c;d'] }];
      expect(readSets(writeSets(sets)).sets).toEqual(sets);
    }
  });

  test('loses line breaks, needless spaces and marks that turn the text around it', () => {
    expect(cleanName('  North\n\u202e of\t\u2067Mosul \u0000')).toBe('North of Mosul');
  });

  test('has forty letters at most', () => {
    expect(cleanName('ن'.repeat(50))).toHaveLength(40);
    expect(Array.from(cleanName('😀'.repeat(50)))).toHaveLength(40);
  });
});

const name = fc.string({ unit: 'grapheme' }).map(cleanName).filter(Boolean);
const members = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 60 });
const own: fc.Arbitrary<OwnSet[]> = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 99 }).map((number) => `own${number}`), name, members }),
  { maxLength: 8, selector: ({ id }) => id },
);

test('whatever sets a person makes, a link says them, and reads the same', () => {
  fc.assert(
    fc.property(own, (sets) => {
      expect(readSets(writeSets(sets))).toEqual({ sets, dropped: [] });
      expect(sets.map(({ id }) => id)).not.toContain(freeId(sets));
    }),
  );
});

test('whatever stands there, reading it never fails, and what is read can be written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (noise, more) => {
      const { sets } = readSets(`own1:${noise}:${more};${noise}`);
      expect(readSets(writeSets(sets)).sets).toEqual(sets);
    }),
  );
});
