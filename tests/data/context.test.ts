import { geoArea, geoContains } from 'd3';
import type { MultiPolygon as GeoMultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readData, readTable } from './readTable';

interface Names {
  iso: string;
  name_en: string;
  name_ar: string;
  name_ckb: string;
}

const topology = JSON.parse(readData('iraq/context.topojson')) as Topology<{
  countries: GeometryCollection<Names>;
  land: MultiPolygon;
  borders: MultiLineString;
}>;
const countries = feature(topology, topology.objects.countries).features;
const land = feature(topology, topology.objects.land);

test('the six neighbours are there, named in three languages', () => {
  expect(countries.map(({ properties }) => properties.iso).toSorted()).toEqual([
    'IR',
    'JO',
    'KW',
    'SA',
    'SY',
    'TR',
  ]);
  for (const { properties } of countries) {
    expect(properties.name_en && properties.name_ar && properties.name_ckb).toBeTruthy();
  }
});

test('crossings name their neighbour as the map does', () => {
  const named = new Map(countries.map(({ properties }) => [properties.iso, properties]));
  for (const row of readTable('border-crossings.csv')) {
    const { name_en, name_ar } = named.get(row('neighbour_iso'))!;
    expect([row('neighbour'), row('neighbour_ar')]).toEqual([name_en, name_ar]);
    expect(row('name_ar')).toMatch(/^[\p{Script=Arabic} /]+$/u);
  }
});

test('rings run clockwise: no country is the rest of the globe', () => {
  for (const country of countries) expect(geoArea(country)).toBeLessThan(0.05);
  expect(geoArea(land)).toBeLessThan(0.15);
});

test('land covers Iraq and the neighbours; the sea is left out', () => {
  const onLand = (point: [number, number]) =>
    geoContains(land as { geometry: GeoMultiPolygon } & typeof land, point);
  for (const row of readTable('governorates.csv')) {
    if (row('capital_longitude') === '') continue;
    expect(onLand([Number(row('capital_longitude')), Number(row('capital_latitude'))])).toBe(true);
  }
  expect(onLand([51.4, 35.7])).toBe(true); // Tehran
  expect(onLand([36.3, 33.5])).toBe(true); // Damascus
  expect(onLand([50.2, 28.5])).toBe(false); // the sea off Kuwait
  expect(onLand([51, 39])).toBe(false); // the Caspian Sea
});

test('a border is a line between two of the neighbours, and there are some', () => {
  const uses = new Map<number, number>();
  for (const geometry of topology.objects.countries.geometries as MultiPolygon[]) {
    for (const arc of geometry.arcs.flat(2)) {
      const id = arc < 0 ? ~arc : arc;
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  const borders = topology.objects.borders.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
  expect(borders.length).toBeGreaterThanOrEqual(5);
  for (const arc of borders) expect(uses.get(arc)).toBe(2);
});
