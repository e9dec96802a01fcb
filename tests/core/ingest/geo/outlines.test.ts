import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { feature as featureOf } from 'topojson-client';
import { topology } from 'topojson-server';
import { geoArea } from 'd3';
import { describe, expect, test } from 'vitest';
import { joinOutlines, type NamedPlace } from '../../../../src/core/ingest/geo/joinOutlines';
import { woundForD3 } from '../../../../src/core/ingest/geo/winding';
import { area, collection, feature, layerOf, point, readMap, square } from './mapFile';

const governorate = (x: number, properties: object, more: object = {}) =>
  feature(area(square(x, 33)), properties, more);

describe('what tells the outlines of a file apart', () => {
  const files: [string, object[], string | undefined, number | null][] = [
    [
      'COD-AB, districts',
      ['IQG01Q01', 'IQG01Q02'].map((code) => ({ ADM1_PCODE: 'IQG01', ADM2_PCODE: code, ADM2_AR: code })),
      'ADM2_PCODE',
      2,
    ],
    [
      'COD-AB of 2024',
      ['HT01', 'HT02'].map((code) => ({ adm0_pcode: 'HT', adm1_pcode: code })),
      'adm1_pcode',
      1,
    ],
    [
      'geoBoundaries',
      ['IQ-AN', 'IQ-BA'].map((iso) => ({ shapeName: iso, shapeISO: iso, shapeType: 'ADM1' })),
      'shapeISO',
      1,
    ],
    ['GADM', ['TCD.1_1', 'TCD.2_1'].map((id) => ({ GID_0: 'TCD', GID_1: id, NAME_1: id })), 'GID_1', 1],
    ['Natural Earth', ['IQ-AN', 'IQ-BA'].map((iso) => ({ iso_3166_2: iso, name_ar: iso })), 'iso_3166_2', 1],
    [
      'a file of our own',
      ['a', 'b'].map((pcode) => ({ pcode_cod2019: pcode, dtm_name: pcode })),
      'pcode_cod2019',
      null,
    ],
    ['names only', ['a', 'b'].map((name) => ({ name })), undefined, null],
    ['a code that repeats', ['a', 'b'].map((name) => ({ ADM1_PCODE: 'IQG01', name })), undefined, null],
    ['nothing', [{ x: 1 }, { x: 2 }], undefined, null],
  ];
  test.each(files)('%s', (_, properties, best, level) => {
    const { keys } = layerOf(collection(...properties.map((each, n) => governorate(40 + 2 * n, each))));
    expect([keys.best?.header, keys.level]).toEqual([best, level]);
  });

  test('a name says its language', () => {
    const { keys } = layerOf(
      collection(governorate(44, { ADM1_AR: 'الأنبار', ADM1_EN: 'Anbar', admin1Name: 'Anbar' })),
    );
    expect(keys.candidates.map(({ header, language, level }) => [header, language, level])).toEqual([
      ['ADM1_AR', 'ar', 1],
      ['ADM1_EN', 'en', 1],
      ['admin1Name', '', 1],
    ]);
  });

  test('ids are codes, else the ids of the file, else numbers', () => {
    const ids = (...each: unknown[]) => layerOf(collection(...each)).outlines.features.map(({ id }) => id);
    expect(ids(governorate(1, { pcode: 'A' }, { id: 7 }), governorate(2, { pcode: 'B' }))).toEqual([
      'A',
      'B',
    ]);
    expect(ids(governorate(1, {}, { id: 7 }), governorate(2, {}, { id: 'x' }))).toEqual(['7', 'x']);
    expect(ids(governorate(1, {}, { id: 7 }), governorate(2, {}))).toEqual(['1', '2']);
    expect(ids(feature(point(1, 2)), governorate(2, {}))).toEqual(['2']);
  });
});

describe('outlines joined to places', () => {
  const file = collection(
    governorate(42, { ADM1_PCODE: 'IQG01', ADM1_EN: 'Al-Anbar' }),
    governorate(44, { ADM1_PCODE: 'IQG08', ADM1_EN: 'Baghdad' }),
    governorate(46, { ADM1_PCODE: 'IQG99', ADM1_EN: 'Nowhere' }),
  );
  const join = (...places: NamedPlace[]) => {
    const { outlines, table, keys } = layerOf(file);
    return joinOutlines(outlines, table, keys, places);
  };

  test('by code, else by name, and what is left on both sides', () => {
    expect(
      join(
        { id: 'a', codes: ['iqg01'], names: [] },
        { id: 'b', codes: [], names: ['بغداد', 'BAGHDAD'] },
        { id: 'c', codes: ['IQ-G08'], names: ['Basrah'] },
      ),
    ).toEqual({
      matched: [
        { outline: 'IQG01', place: 'a', by: 'code' },
        { outline: 'IQG08', place: 'b', by: 'name' },
      ],
      outlinesLeft: ['IQG99'],
      placesLeft: ['c'],
    });
  });

  test('neither what names two places nor what two outlines name', () => {
    const twice = join({ id: 'a', codes: ['IQG01'], names: [] }, { id: 'b', codes: ['IQG01'], names: [] });
    expect([twice.matched, twice.placesLeft]).toEqual([[], ['a', 'b']]);
    const both = join({ id: 'a', codes: ['IQG01'], names: ['Baghdad'] });
    expect([both.matched, both.outlinesLeft]).toEqual([[], ['IQG01', 'IQG08', 'IQG99']]);
  });

  test('the order of places does not matter', () => {
    const places = ['IQG01', 'IQG08', 'IQG77'].map((code) => ({
      id: code,
      codes: [code],
      names: ['Al-Anbar'],
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: 3 }), (order) => {
        expect(join(...order).matched).toEqual(join(...places).matched);
      }),
    );
  });
});

describe('winding', () => {
  const hole = square(44, 33).map(([x, y]) => [44 + (x - 44) / 2, 33 + (y - 33) / 2]);
  const turns = [
    [square(44, 33), hole],
    [square(44, 33).toReversed(), hole.toReversed()],
    [square(44, 33), hole.toReversed()],
  ];
  test.each(turns)('of any kind becomes what d3-geo draws as a small area', (...rings) => {
    const [outline] = layerOf(area(...rings)).outlines.features;
    if (!outline) throw new Error('no outline');
    const drawn = woundForD3(outline.geometry);
    expect(geoArea(drawn)).toBeLessThan(0.001);
    expect(geoArea(drawn)).toBeGreaterThan(0.0005);
    expect(woundForD3(drawn)).toEqual(drawn);
  });
});

describe('TopoJSON', () => {
  const places = collection(governorate(42, { pcode: 'A' }), governorate(44, { pcode: 'B' }));
  const sites = collection(feature(point(44.5, 33.25), { site: 'S1' }));
  const packed = (quantum?: number) =>
    topology({ places: places as never, sites: sites as never }, quantum) as unknown as Parameters<
      typeof featureOf
    >[0];

  test.each([[undefined], [1e6]])('gives a layer for each object, quantised or not: %s', (quantum) => {
    const file = packed(quantum);
    const read = readMap(file);
    const [first, second] = read.ok ? read.value : [];
    expect([first?.name, second?.name]).toEqual(['places', 'sites']);
    expect(first?.issues).toEqual([]);
    expect(first?.outlines.features.map(({ id }) => id)).toEqual(['A', 'B']);
    const expected = JSON.parse(JSON.stringify(featureOf(file, 'places'))) as {
      features: { geometry: unknown }[];
    };
    expect(first?.outlines.features.map(({ geometry }) => geometry)).toEqual(
      expected.features.map(({ geometry }) => geometry),
    );
    expect(Number(second?.table.rows[1]?.[1])).toBeCloseTo(44.5, 4);
  });

  test('that names an arc it does not have loses the outline, not the row', () => {
    const geometries = [{ type: 'Polygon', arcs: [[5]], properties: { pcode: 'A' } }];
    const file = { type: 'Topology', arcs: [], objects: { x: { type: 'GeometryCollection', geometries } } };
    const { table, issues, outlines } = layerOf(file);
    expect(table.rows).toEqual([['pcode'], ['A']]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['coordinates_not_numbers', 1]]);
    expect(outlines.features).toEqual([]);
  });

  test('that names one arc a million times is refused, not unpacked', () => {
    const arc = Array.from({ length: 1000 }, () => [0, 0]);
    const ring = Array.from({ length: 100_000 }, () => 0);
    const object = { type: 'Polygon', arcs: [ring] };
    const read = readMap({ type: 'Topology', arcs: [arc], objects: { x: object } });
    expect(!read.ok && read.failure.code).toBe('data_too_large');
  });

  test('boundaries that ship with the project', () => {
    const read = readMap(readFileSync('data/iraq/boundaries.topojson', 'utf8'));
    const layers = read.ok ? read.value : [];
    expect(layers.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'))).toEqual([]);
    expect(layers.some(({ outlines }) => outlines.features.length === 18)).toBe(true);
  });
});
