import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area, collection, feature, issuesOf, layerOf, point, readMap, square } from './mapFile';

const failureOf = (file: unknown) => {
  const read = readMap(file);
  return read.ok ? 'read' : `${read.failure.code} ${read.failure.detail}`;
};

describe('the table of a map file', () => {
  test('has the keys as row 0, feature n as row n, and positions at the end', () => {
    const { table } = layerOf(
      collection(feature(point(42.87, 36.86), { site: 'S1', hh: 4 }), feature(null, { ind: 7 })),
    );
    expect(table).toEqual({
      name: '',
      firstRow: 0,
      rows: [
        ['site', 'hh', 'ind', 'longitude', 'latitude'],
        ['S1', '4', '', '42.87', '36.86'],
        ['', '', '7'],
      ],
    });
  });

  test('has no positions without points', () => {
    expect(layerOf(collection(feature(area(square(44, 33))))).table.rows).toEqual([['name'], ['Zakho']]);
  });

  test('keeps the row of a feature whose geometry is wrong, and the number of one that is rejected', () => {
    const { table, rejected } = layerOf(collection(null, feature(point('x', 1)), feature(point(44, 33))));
    expect(table.rows.map((row) => row[0])).toEqual(['name', undefined, 'Zakho', 'Zakho']);
    expect(table.rows[2]).toEqual(['Zakho']);
    expect(rejected).toBe(1);
  });

  test('takes keys that mean something to JavaScript as columns', () => {
    const text = `{"type":"Feature","geometry":null,"properties":{"__proto__":"a","constructor":1}}`;
    expect(layerOf(text).table.rows).toEqual([
      ['__proto__', 'constructor'],
      ['a', '1'],
    ]);
  });
});

describe('what is wrong with a feature', () => {
  const ring = square(44, 33);
  test.each([
    ['no geometry', feature(null), '1 no_geometry warning'],
    ['the member is lacking', { type: 'Feature', properties: { a: 1 } }, '1 no_geometry warning'],
    ['empty coordinates', feature({ type: 'Polygon', coordinates: [] }), '1 no_geometry warning'],
    ['a geometry that is text', feature('POINT(1 2)'), '1 unknown_geometry_type error'],
    [
      'a type nobody knows',
      feature({ type: 'Circle', coordinates: [1, 2] }),
      '1 unknown_geometry_type error',
    ],
    ['another case', feature({ ...point(44, 33), type: 'POINT' }), '1 misspelt_type warning'],
    ['null island', feature(point(0, 0)), '1 null_island error'],
    ['number texts', feature(point('41.86', '36.32')), '1 coordinate_texts warning'],
    ['one number text', feature(point(41.86, '36.32')), '1 coordinates_not_numbers error'],
    ['one number', feature({ type: 'Point', coordinates: [1] }), '1 coordinates_not_numbers error'],
    [
      'four numbers',
      feature({ type: 'Point', coordinates: [1, 2, 3, 4] }),
      '1 coordinates_not_numbers error',
    ],
    ['metres', feature(point(385_212, 3_688_112)), '1 coordinates_out_of_range error'],
    ['a latitude of 142', feature(point(43, 142)), '1 axis_swap_suspected ask'],
    ['a ring that is open', feature(area(ring.slice(0, 4))), '1 ring_not_closed error'],
    [
      'a ring closed at another height',
      feature(area([...ring.slice(0, 4), [43, 32, 5]])),
      '1 ring_not_closed error',
    ],
    ['three positions', feature(area(ring.slice(0, 3))), '1 too_few_positions error'],
    ['nested too little', feature(area(1)), '1 coordinates_not_numbers error'],
    ['a hole wound like its outline', feature(area(ring, ring)), '1 ring_winding info'],
    ['wound clockwise', feature(area(ring.toReversed())), '1 ring_winding info'],
    ['a line', feature({ type: 'LineString', coordinates: ring }), '1 geometry_not_used info'],
    [
      'a line of one position',
      feature({ type: 'LineString', coordinates: [[1, 2]] }),
      '1 too_few_positions error',
    ],
    ['no properties', { type: 'Feature', geometry: point(44, 33) }, '1 no_properties warning'],
    ['properties as a list', feature(point(44, 33), []), '1 properties_not_an_object error'],
    ['an id that is an object', feature(point(44, 33), { a: 1 }, { id: {} }), '1 feature_id_ignored warning'],
    ['a wrong bbox', feature(point(44, 33), { a: 1 }, { bbox: 'all' }), '1 bounding_box_ignored warning'],
    [
      'a member of a collection',
      feature(point(44, 33), { a: 1 }, { features: [] }),
      '1 foreign_member warning',
    ],
    ['a bare geometry among features', point(44, 33), '1 not_a_feature error'],
    ['nothing', null, '1 not_a_feature error'],
    ['another word', { ...feature(null), type: 'Featre' }, '1 not_a_feature error'],
  ])('%s', (_, value, issue) => {
    expect(issuesOf(collection(value))).toEqual([issue]);
    expect(layerOf(collection(feature(point(45, 34)), value)).table.rows[1]?.slice(-2)).toEqual(['45', '34']);
  });

  test('a ring is closed by its numbers, however they are written', () => {
    const ring = (last: string) =>
      `{"type":"Polygon","coordinates":[[[1.0,0.0],[2.0,0.0],[2.0,1.0],${last}]]}`;
    expect(issuesOf(ring('[1,0]'))).toEqual([]);
    expect(issuesOf(ring('[1.0,1.0]'))).toEqual(['1 ring_not_closed error']);
  });

  test.each([
    ['height is left out', feature({ type: 'Point', coordinates: [44, 33, 120] })],
    ['rounding beyond the date line', feature(point(180.000_000_000_000_03, 0.1))],
    ['null for properties', feature(point(44, 33), null)],
  ])('nothing: %s', (_, value) => {
    expect(issuesOf(collection(value))).toEqual([]);
  });

  test('the same feature twice counts once; the same id with other content is asked about', () => {
    const site = (hh: number, id: number) => feature(point(44, 33), { hh }, { id });
    const { table, issues, rejected } = layerOf(collection(site(1, 1), site(1, 1), site(2, 1)));
    expect(table.rows.slice(1).map(([hh]) => hh)).toEqual(['1', undefined, '2']);
    expect(issues.map(({ row, code, severity }) => [row, code, severity])).toEqual([
      [2, 'duplicate_feature', 'warning'],
      [3, 'duplicate_feature', 'ask'],
    ]);
    expect(rejected).toBe(1);
  });

  test('features without properties are never the same', () => {
    expect(issuesOf(collection(feature(point(44, 33), {}), feature(point(44, 33), null)))).toEqual([]);
    expect(layerOf(collection(feature(point(44, 33), {}), feature(point(44, 33), {}))).rejected).toBe(0);
  });

  test('it is quoted, but not at length', () => {
    const [issue] = layerOf(collection(feature(area([['long'.repeat(1000)]])))).issues;
    expect(issue?.text).toMatch(/^\["long/);
    expect(issue?.text.length).toBeLessThan(90);
  });
});

describe('swapped axes', () => {
  const sites = (...points: [number, number][]) =>
    collection(...points.map((at, n) => feature(point(...at), { n })));

  test.each([
    ['one point among many', sites([42.87, 36.86], [36.86, 42.5], [41.9, 36.3], [43, 36]), undefined, [2]],
    ['all of them, when the area is known', sites([36, 43], [35, 44]), [38, 29, 49, 38] as const, [1, 2]],
    ['none of two, when it is not', sites([36, 43], [43, 36]), undefined, []],
    ['none where both ways are near', sites([36, 36.5], [37, 36], [36.5, 37], [35.5, 37.5]), undefined, []],
  ])('%s: asked about and off the map, never swapped', (_, file, extent, rows) => {
    const { issues, table } = layerOf(file, extent);
    expect(issues.filter(({ code }) => code === 'axis_swap_suspected').map(({ row }) => row)).toEqual(rows);
    const placed = table.rows
      .map((row, number) => [number, row.length] as const)
      .filter(([, width]) => width === 3);
    expect(placed.map(([number]) => number).filter((number) => rows.includes(number))).toEqual([]);
  });
});

describe('the root of a map file', () => {
  test.each([
    ['text', '"FeatureCollection"', 'geo_not_read "FeatureCollection"'],
    ['null', 'null', 'geo_not_read null'],
    ['false', 'false', 'geo_not_read false'],
    ['a list', '[1,2]', 'geo_not_read [1,2]'],
    ['no type', '{}', 'geo_not_read type: –'],
    ['a type nobody knows', '{"type":"FooBar"}', 'geo_not_read type: "FooBar"'],
    ['no features', '{"type":"FeatureCollection"}', 'geo_not_read features: –'],
    ['features that are none', '{"type":"FeatureCollection","features":{}}', 'geo_not_read features: {}'],
    ['a topology of nothing', '{"type":"Topology"}', 'geo_not_read Topology: arcs, objects'],
  ])('that is %s says what stands there', (_, file, expected) => {
    expect(failureOf(file)).toBe(expected);
  });

  test.each([
    ['a lone feature', feature(point(44, 33))],
    ['a list of features', [feature(point(44, 33))]],
  ])('may be %s', (_, file) => {
    expect(layerOf(file).table.rows[1]).toEqual(['Zakho', '44', '33']);
  });

  test('may be a lone geometry', () => {
    expect(layerOf(area(square(44, 33))).outlines.features).toHaveLength(1);
    expect(layerOf({ type: 'GeometryCollection', geometries: [point(44, 33)] }).table.rows[1]).toEqual([
      '44',
      '33',
    ]);
  });

  test.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', []],
    ['EPSG:4326', []],
    ['urn:ogc:def:crs:EPSG::4326', []],
    ['EPSG:32638', ['0 foreign_crs warning']],
  ])('with the coordinate system %s', (name, issues) => {
    const file = { ...collection(feature(point(44, 33))), crs: { type: 'name', properties: { name } } };
    expect(issuesOf(file)).toEqual(issues);
  });
});

test('sites of the fixture: figures stay, doubtful positions do not', () => {
  const { table, issues, outlines, rejected } = layerOf(
    readFileSync('tests/fixtures/15-idp-sites.geojson', 'utf8'),
  );
  const [header = [], ...rows] = table.rows;
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
  expect(column('site_id')).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', '', 'S6']);
  expect(column('longitude')).toEqual(['42.87', '', '41.86', '', '', '', '44.43']);
  expect(column('latitude')).toEqual(['36.86', '', '36.32', '', '', '', '32.47']);
  expect(column('ind')).toEqual(['5,000', '1500', '24', '120', '60', '', '300']);
  expect(issues.map(({ code, row, severity }) => `${row} ${code} ${severity}`)).toEqual([
    '3 coordinate_texts warning',
    '4 no_geometry warning',
    '5 null_island error',
    '6 duplicate_feature warning',
    '2 axis_swap_suspected ask',
    '7 centre_of_outline info',
  ]);
  expect([outlines.features.length, rejected]).toEqual([1, 1]);
});

test('whatever stands in a map file, reading ends with rows or a reason', () => {
  const coordinates = fc.letrec((tie) => ({
    nested: fc.oneof(
      { maxDepth: 5 },
      fc.double({ noNaN: true }),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('nested'), { maxLength: 5 }),
    ),
  })).nested;
  const type = fc.constantFrom(
    'Point',
    'Polygon',
    'MultiPolygon',
    'LineString',
    'GeometryCollection',
    'polygon',
    7,
  );
  const geometry = fc.record({ type, coordinates, geometries: fc.jsonValue() }, { requiredKeys: [] });
  const any = fc.record({ type: fc.constantFrom('Feature', 'x'), properties: fc.jsonValue(), geometry });
  fc.assert(
    fc.property(fc.array(any), (features) => {
      const { table, outlines, rejected, issues } = layerOf(collection(...features));
      expect(table.rows).toHaveLength(features.length + 1);
      const reasons = new Set(issues.map(({ row }) => row));
      const empty = table.rows.flatMap((row, number) => (number > 0 && row.length === 0 ? [number] : []));
      expect(empty.filter((number) => !reasons.has(number))).toEqual([]);
      expect(rejected).toBeLessThanOrEqual(empty.length);
      expect(new Set(outlines.features.map(({ id }) => id)).size).toBe(outlines.features.length);
    }),
    { numRuns: 500 },
  );
});
