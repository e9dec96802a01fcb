import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import type { Feature, Polygon } from 'geojson';
import { union, type Geom } from 'polyclip-ts';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readData, readTable } from './readTable';

/** Baghdad governorate after the wider outline, in square degrees. */
const BAGHDAD_AREA = 0.49226;

const topology = JSON.parse(readData('iraq/boundaries.topojson')) as Topology<{
  governorates: GeometryCollection<{ pcode: string }>;
}>;
const shapes = feature(topology, topology.objects.governorates).features as Feature<
  Polygon,
  { pcode: string }
>[];
const coordinates = shapes.map(({ geometry }) => geometry.coordinates);

/** Area in square degrees of the plane, holes taken off. */
function area(polygons: readonly (readonly (readonly number[][])[])[]): number {
  return polygons.reduce(
    (sum, rings) =>
      sum + rings.reduce((part, ring, i) => part + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0),
    0,
  );
}

function ringArea(ring: readonly number[][]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0) / 2;
}

/** How often each arc is used, in either direction. */
function arcUses(): number[] {
  const uses = topology.arcs.map(() => 0);
  for (const { arcs } of topology.objects.governorates.geometries as TopoPolygon[]) {
    for (const arc of arcs.flat()) uses[arc < 0 ? ~arc : arc]!++;
  }
  return uses;
}

test('every governorate is there once, as one ring', () => {
  expect(shapes.map(({ properties }) => properties.pcode).toSorted()).toEqual(
    Array.from({ length: 18 }, (_, i) => `IQG${String(i + 1).padStart(2, '0')}`),
  );
  expect(coordinates.every((rings) => rings.length === 1)).toBe(true);
});

test('rings run clockwise, as d3-geo wants them: no governorate is the rest of the globe', () => {
  for (const shape of shapes) expect(geoArea(shape)).toBeLessThan(0.01);
  expect(shapes.reduce((sum, shape) => sum + geoArea(shape), 0)).toBeCloseTo(0.01075, 4);
});

test('every line between two governorates is stored once and used twice', () => {
  const uses = arcUses();
  expect(uses.filter((count) => count !== 1 && count !== 2)).toEqual([]);
  const edges = new Map<string, number>();
  for (const ring of coordinates.flat()) {
    ring.slice(1).forEach((point, i) => {
      const key = [ring[i]!.join(), point.join()].toSorted().join(' ');
      edges.set(key, (edges.get(key) ?? 0) + 1);
    });
  }
  const outer = merge(topology, topology.objects.governorates.geometries as TopoPolygon[]);
  const onOutline = [...edges.values()].filter((count) => count === 1).length;
  expect(onOutline).toBe(outer.coordinates.flat().reduce((sum, ring) => sum + ring.length - 1, 0));
});

test('the governorates neither overlap nor leave gaps', () => {
  const [first, ...rest] = coordinates as Geom[];
  const together = union(first!, ...rest);
  const outline = merge(topology, topology.objects.governorates.geometries as TopoPolygon[]).coordinates;
  expect([outline.length, outline[0]!.length]).toEqual([1, 1]);
  const sum = area(coordinates.map((rings) => rings));
  expect(area(together)).toBeCloseTo(sum, 9);
  expect(area(outline)).toBeCloseTo(sum, 9);
});

test('Baghdad is the governorate, not the core of the city', () => {
  const baghdad = shapes.find(({ properties }) => properties.pcode === 'IQG08')!;
  expect(Math.abs(area([baghdad.geometry.coordinates]) / BAGHDAD_AREA - 1)).toBeLessThan(0.05);
});

test('every capital lies in its governorate', () => {
  for (const row of readTable('governorates.csv').filter((one) => one('pcode') !== '')) {
    const point: [number, number] = [Number(row('capital_longitude')), Number(row('capital_latitude'))];
    const holding = shapes.filter((shape) => geoContains(shape, point));
    expect([row('capital'), ...holding.map(({ properties }) => properties.pcode)]).toEqual([
      row('capital'),
      row('pcode'),
    ]);
  }
});

test('every crossing with a position lies in its governorate or within 30 km of it', () => {
  for (const row of readTable('border-crossings.csv').filter((one) => one('latitude') !== '')) {
    const [x, y] = [Number(row('longitude')), Number(row('latitude'))];
    const near = shapes.find(({ properties }) => properties.pcode === row('admin1_pcode'))!;
    const gap = Math.min(...near.geometry.coordinates[0]!.map(([a, b]) => Math.hypot(a! - x, b! - y)));
    expect([row('name'), geoContains(near, [x, y]) || gap < 0.3]).toEqual([row('name'), true]);
  }
});

test('the map is light', () => {
  expect(gzipSync(readData('iraq/boundaries.topojson')).length).toBeLessThanOrEqual(10_000);
  expect(gzipSync(readData('iraq/context.topojson')).length).toBeLessThanOrEqual(6_000);
});
