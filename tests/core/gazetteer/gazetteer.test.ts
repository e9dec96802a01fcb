import { describe, expect, test } from 'vitest';
import { Gazetteer, type GazetteerEntry } from '../../../src/core/gazetteer/gazetteer';
import { SMALL_IRAQ } from '../smallIraq';

describe('a place is found exactly or not at all', () => {
  test.each([
    ['Dahuk', 'IQG09', 'name'],
    ['Duhok', 'IQG09', 'name'],
    ['Dihok', 'IQG09', 'name'],
    ['دهوك', 'IQG09', 'name'],
    ['دهۆک', 'IQG09', 'name'],
    [' Dahuk ', 'IQG09', 'name'],
    ['DAHUK', 'IQG09', 'normalisedName'],
    ['Dahuk Governorate', 'IQG09', 'normalisedName'],
    ['Al Anbar', 'IQG01', 'normalisedName'],
    ['محافظة بغداد', 'IQG08', 'normalisedName'],
  ])('%j is %s by %s', (text, place, method) => {
    expect(SMALL_IRAQ.matchName(text)).toEqual({ place, method });
  });

  test.each(['Dahukk', 'Duhak', 'Baghda', 'Bag', 'Mosul', 'Halabja', 'حلبجة', 'IQG09', '', ' ', '-'])(
    '%j is no name of a place',
    (text) => expect(SMALL_IRAQ.matchName(text)).toBeNull(),
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is neither', (text) => {
    expect(SMALL_IRAQ.matchName(text)).toBeNull();
    expect(SMALL_IRAQ.matchCode(text)).toBeNull();
  });
});

describe('a code of the scheme in use', () => {
  test.each([
    ['IQG08', 'IQG08', 'code'],
    ['iqg08', 'IQG08', 'code'],
    [' IQG08 ', 'IQG08', 'code'],
    ['IRQ-G08', 'IQG08', 'code'],
    ['IQ-BG', 'IQG08', 'code'],
  ])('%j is %s', (text, place, method) => {
    expect(SMALL_IRAQ.matchCode(text)).toEqual({ place, method });
  });

  test.each(['IQG8', 'IQG 08', 'G08', 'IQG080', 'IQG99', ''])('%j is no code', (text) => {
    expect(SMALL_IRAQ.matchCode(text)).toBeNull();
  });
});

describe('a code of the legacy scheme', () => {
  test('IQ-G08 is Dahuk and never becomes Baghdad, whose code today is IQG08', () => {
    expect(SMALL_IRAQ.matchCode('IQ-G08')).toEqual({ place: 'IQG09', method: 'legacyCode' });
  });

  test('IQ-G09 is Thi-Qar and never becomes Dahuk, whose code today is IQG09', () => {
    expect(SMALL_IRAQ.matchCode('IQ-G09')).toEqual({ place: 'IQG17', method: 'legacyCode' });
  });
});

describe('a key that would lead to two places leads to none', () => {
  const entry = (id: string, part: Partial<GazetteerEntry>): GazetteerEntry => ({
    id,
    names: { en: id },
    codes: [id],
    legacyCodes: [],
    spellings: [],
    ...part,
  });

  test('by name, by normalised name, by code', () => {
    const gazetteer = new Gazetteer([
      entry('A', { spellings: ['Shared', 'al-Twin'], codes: ['A', 'X1'] }),
      entry('B', { spellings: ['Shared', 'Twin'], codes: ['B', 'x1'] }),
      entry('C', { spellings: ['Own', 'own', 'Own'] }),
    ]);
    expect(gazetteer.matchName('Shared')).toBeNull();
    expect(gazetteer.matchName('TWIN')).toBeNull();
    expect(gazetteer.matchName('Twin')).toEqual({ place: 'B', method: 'name' });
    expect(gazetteer.matchCode('X1')).toBeNull();
    expect(gazetteer.matchName('OWN')).toEqual({ place: 'C', method: 'normalisedName' });
  });

  test('also when three share it', () => {
    const gazetteer = new Gazetteer(['A', 'B', 'C'].map((id) => entry(id, { spellings: ['Shared'] })));
    expect(gazetteer.matchName('Shared')).toBeNull();
  });
});

test('a place inside another lends it no spelling and is none of its own', () => {
  expect(SMALL_IRAQ.places.map(({ id }) => id)).toEqual([
    'IQG01',
    'IQG06',
    'IQG08',
    'IQG09',
    'IQG11',
    'IQG14',
    'IQG17',
  ]);
});
