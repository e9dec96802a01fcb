import { expect, test } from 'vitest';
import fc from 'fast-check';
import { polygonContains } from 'd3';
import { feature, merge } from 'topojson-client';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { placeLabels, type PlacedLabel } from '../../../src/core/viewmodels/labelLayout';
import { overlap, type Box, type LabelWish, type Point } from '../../../src/core/viewmodels/labelSpots';
import { boxAround, crossingBox, markBox, signalSpots } from '../../../src/core/viewmodels/signalSpots';
import { mapGeometry } from '../../../src/views/map/geometry';
import { readData, readTable } from '../../data/readTable';

interface PlaceProperties {
  readonly pcode: string;
}
const topology = JSON.parse(readData('iraq/boundaries.topojson')) as Topology<{
  governorates: GeometryCollection<PlaceProperties>;
}>;
const { governorates } = topology.objects;
const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };
const OUTLINES = {
  places: feature(topology, governorates).features as Feature<Geometry, PlaceProperties>[],
  whole: merge(topology, governorates.geometries as (Polygon | MultiPolygon)[]),
  inner: NO_LINES,
  outer: NO_LINES,
  edgeOf: () => NO_LINES,
};
const CROSSINGS = readTable('border-crossings.csv').flatMap((row): [number, number][] =>
  row('longitude') === '' ? [] : [[Number(row('longitude')), Number(row('latitude'))]],
);
/** As wide as the letters of the fonts are on average, in heights of the type. */
const LETTER = { en: 0.6, ar: 0.5 } as const;

/** The map of the shipped outlines with a mark in each of the given places, as it is laid out on a screen of a width. */
function laidOut(width: number, language: 'en' | 'ar', marked: (index: number) => boolean) {
  const geometry = mapGeometry(OUTLINES, width, Math.min(700, width));
  const size = Math.max(11, Math.min(17, Math.min(width, geometry.height) / 46));
  const names = new Map(
    readTable('governorates.csv').map((row) => [
      row('pcode'),
      row(language === 'en' ? 'name_en' : 'name_ar'),
    ]),
  );
  const wishes: LabelWish[] = geometry.areas.map(({ place, anchor, ring }, index) => ({
    place,
    anchor,
    ring,
    name: { width: (names.get(place) ?? '').length * size * LETTER[language] + 4, height: size * 1.2 },
    figure: { width: size * 3.8, height: size * 1.15 },
    priority: index,
  }));
  const height = size * 2.35;
  const holds = (ring: readonly Point[]) => (point: Point) =>
    polygonContains(
      ring.map(([x, y]): [number, number] => [x, y]),
      [...point],
    );
  const crossings = CROSSINGS.map((point) => crossingBox(geometry.pointOf(point)));
  const areas = geometry.areas.filter((_, index) => marked(index));
  const spots = signalSpots(
    areas.map(({ place, anchor, ring }) => ({ place, anchor, holds: holds(ring) })),
    {
      names: wishes.map(({ anchor, name, figure }) =>
        boxAround(anchor, Math.max(name.width, figure?.width ?? 0) / 2, height / 2),
      ),
      marks: crossings,
      height,
    },
  );
  const signals = [...spots.values()].map(markBox);
  const labelsWith = (marks: readonly Box[]) => placeLabels(wishes, [0, 0, width, geometry.height], marks);
  return { areas, spots, holds, signals, marks: [...crossings, ...signals], labelsWith };
}

const covered = (labels: readonly PlacedLabel[], marks: readonly Box[]) =>
  labels.filter(({ box }) => marks.some((mark) => overlap(mark, box)));

const WIDTHS = [360, 390, 720, 1100] as const;

test.each(WIDTHS.flatMap((width) => [[width, 'en'] as const, [width, 'ar'] as const]))(
  'with a mark in every governorate at %i pixels in %s no name stands on one, each in its own area, and three names of four stay',
  (width, language) => {
    const { areas, spots, holds, signals, marks, labelsWith } = laidOut(width, language, () => true);
    const without = labelsWith([]);
    expect(covered(without, marks).length).toBeGreaterThan(0); // there is something to make room for
    const labels = labelsWith(marks);
    expect(covered(labels, marks)).toEqual([]);
    expect(labels.length).toBeGreaterThanOrEqual(without.length * 0.75);
    expect(
      signals.filter((one, index) => signals.slice(0, index).some((other) => overlap(one, other))),
    ).toEqual([]);
    expect(areas.filter(({ place, ring }) => !holds(ring)(spots.get(place) ?? [-1, -1]))).toEqual([]);
  },
);

test('whatever the width and wherever the signals, no name stands on a mark, nor a signal on a crossing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 1400 }),
      fc.constantFrom('en' as const, 'ar' as const),
      fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
      (width, language, chosen) => {
        const { areas, spots, signals, marks, labelsWith } = laidOut(
          width,
          language,
          (index) => chosen[index] === true,
        );
        expect([...spots.keys()]).toEqual(areas.map(({ place }) => place));
        expect(covered(labelsWith(marks), marks)).toEqual([]);
        const crossings = marks.slice(0, CROSSINGS.length);
        expect(signals.filter((one) => crossings.some((crossing) => overlap(one, crossing)))).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

const everywhere = () => true;
const NOTHING = { names: [], marks: [], height: 30 };

test('a mark stands above the name of its place', () => {
  const names = [boxAround([50, 50], 20, 15)];
  const spots = signalSpots([{ place: 'Anbar', anchor: [50, 50], holds: everywhere }], { ...NOTHING, names });
  expect([...spots]).toEqual([['Anbar', [50, 28]]]);
});

test('two in one point stand beside each other, and the first where it would stand alone', () => {
  const two = ['Erbil', 'Dahuk'].map((place) => ({ place, anchor: [50, 50] as const, holds: everywhere }));
  const [first, second] = [...signalSpots(two, NOTHING).values()].map(markBox);
  expect(first).toEqual(markBox([50, 28]));
  expect(second && first && overlap(first, second)).toBe(false);
});

test('an area that holds none of the points has its mark at its anchor, and a point has one wherever there is room', () => {
  const narrow = { place: 'Baghdad', anchor: [50, 50] as const, holds: () => false };
  expect(signalSpots([narrow], NOTHING).get('Baghdad')).toEqual([50, 50]);
  const point = { place: 'Habur', anchor: [50, 50] as const, holds: null };
  expect(signalSpots([point], NOTHING).get('Habur')).toEqual([50, 28]);
});
