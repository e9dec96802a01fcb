import { describe, expect, test } from 'vitest';
import type { FilePlace } from '../../../../src/core/domain/filePlace';
import { chooseGazetteer } from '../../../../src/core/ingest/context/chooseGazetteer';
import { ownGazetteer, type OwnGazetteer } from '../../../../src/core/ingest/context/ownGazetteer';
import { readContextTable } from '../../../../src/core/ingest/context/readContextTable';

const HAITI = gazetteer('HT,Haiti,0', 'HT01,Ouest,1', 'HT02,Nord,1', 'HT03,Centre,1');
const NAMELESS = gazetteer('HT01,Ouest,', 'HT02,Nord,', 'HT03,Centre,');

describe("a person's gazetteer", () => {
  test('has its country, its first level and the names of all', () => {
    expect(HAITI.country?.names).toEqual({ en: 'Haiti' });
    expect(HAITI.entries.map(({ id }) => id)).toEqual(['HT01', 'HT02', 'HT03']);
    const districts = gazetteer('HT01,Ouest,', 'HT0111,Port,2');
    expect([districts.entries.length, districts.names.get('HT0111')]).toEqual([1, { en: 'Port' }]);
  });

  test('knows its districts by code, and by name inside their parent', () => {
    const cells = ['pcode,name_en,aliases,parent_pcode', 'HT01,Ouest,,', 'HT0111,Port,Le Port,ht01'];
    const own = ownGazetteer([
      readContextTable(
        'gazetteer',
        cells.map((line) => line.split(',')),
        { file: 'g.csv', pack: 'p' },
      ),
    ]);
    expect(own?.entries.map(({ id }) => id)).toEqual(['HT01']);
    expect(own?.districts?.matchCode('HT0111')).toBe('HT0111');
    expect(own?.districts?.matchName('HT01', 'Le Port')).toBe('HT0111');
    expect(own?.districts?.matchName('HT02', 'Le Port')).toBeNull();
  });

  test.each([
    ['by codes', HAITI, country('Haïti', ['HT01', 'x'], ['HT02', 'y'])],
    ['by names of the same country', HAITI, country('Haiti', ['', 'Ouest'], ['', 'Nord'])],
    ['by names where no country is named', NAMELESS, country('', ['', 'Ouest'], ['', 'Nord'])],
  ])('is chosen %s', (_how, own, places) => {
    expect(chooseGazetteer(places, [own])?.own).toBe(own);
  });

  test.each([
    ['names alone, of another country', HAITI, country('Cameroon', ['', 'Ouest'], ['', 'Nord'])],
    [
      'half of the names',
      NAMELESS,
      country('Cameroon', ['', 'Nord'], ['', 'Sud'], ['', 'Centre'], ['', 'Est']),
    ],
    ['names with other codes', NAMELESS, country('Cameroon', ['CM01', 'Nord'], ['CM02', 'Centre'])],
  ])('is not chosen by %s', (_how, own, places) => {
    expect(chooseGazetteer(places, [own])).toBeNull();
  });

  test('takes the rows of its country for its own, however the file names it', () => {
    const chosen = chooseGazetteer(country("République d'Haïti", ['HT01', 'x']), [HAITI]);
    expect(chosen?.gazetteer.isCountry("République d'Haïti")).toBe(true);
  });
});

function gazetteer(...rows: readonly string[]): OwnGazetteer {
  const cells = ['pcode,name_en,admin_level', ...rows].map((line) => line.split(','));
  const own = ownGazetteer([readContextTable('gazetteer', cells, { file: 'g.csv', pack: 'p' })]);
  if (!own) throw new Error('no gazetteer');
  return own;
}

function country(name: string, ...places: readonly (readonly [code: string, name: string])[]): FilePlace[] {
  const parent = name || null;
  const whole: FilePlace[] = parent === null ? [] : [{ id: name, level: 0, name, code: '', parent: null }];
  return [
    ...whole,
    ...places.map(([code, first]): FilePlace => ({
      id: `?${code || first}`,
      level: 1,
      name: first,
      code,
      parent,
    })),
  ];
}
