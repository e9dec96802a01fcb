/** An area on paper: the place it is, and its outline as an SVG path. */
export interface AreaPath {
  readonly place: string;
  readonly path: string;
}

/** Where a map stands, in the unit of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [number, number];

/** As much of a TopoJSON (https://github.com/topojson/topojson-specification) as places are drawn from. */
interface PlaceTopology {
  readonly transform?: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: {
    readonly governorates: { readonly geometries: readonly PlaceGeometry[] };
  };
}

interface PlaceGeometry {
  readonly type?: string | null;
  readonly properties?: { readonly pcode?: string };
  /** Rings of a polygon, or polygons of rings: numbers of arcs, those below zero backwards. */
  readonly arcs?: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

/** The places of outlines in Web Mercator, as large as a box allows. Throws where they are not written like outlines. O(points). */
export function areaPaths(outlines: object, box: Box): AreaPath[] {
  const topology = outlines as PlaceTopology;
  const arcs = topology.arcs.map((arc) => decoded(arc, topology.transform).map(projected));
  const areas = topology.objects.governorates.geometries.map((geometry) => ({
    place: geometry.properties?.pcode ?? '',
    rings: ringsOf(geometry).map((ring) => ring.flatMap((arc) => pointsOf(arcs, arc))),
  }));
  const points = areas.flatMap(({ rings }) => rings.flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, north, south] = [least(xs), most(xs), least(ys), most(ys)];
  const scale = Math.min(box.width / (east - west), box.height / (south - north));
  const left = box.x + (box.width - scale * (east - west)) / 2;
  const top = box.y + (box.height - scale * (south - north)) / 2;
  const written = ([x, y]: Point) =>
    `${(left + scale * (x - west)).toFixed(1)} ${(top + scale * (y - north)).toFixed(1)}`;
  return areas.map(({ place, rings }) => ({
    place,
    path: rings.map((ring) => `M${ring.map(written).join('L')}Z`).join(''),
  }));
}

/** The points of an arc, which are differences where the topology has a transform. */
function decoded(arc: readonly Point[], transform: PlaceTopology['transform']): Point[] {
  if (!transform) return [...arc];
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function projected([longitude, latitude]: Point): Point {
  const radians = (latitude * Math.PI) / 180;
  return [(longitude * Math.PI) / 180, -Math.log(Math.tan(Math.PI / 4 + radians / 2))];
}

function ringsOf({ type, arcs = [] }: PlaceGeometry): (readonly number[])[] {
  if (type === 'Polygon') return [...(arcs as readonly (readonly number[])[])];
  return type === 'MultiPolygon' ? (arcs as readonly (readonly (readonly number[])[])[]).flat() : [];
}

function pointsOf(arcs: readonly (readonly Point[])[], arc: number): readonly Point[] {
  return arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []);
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), -Infinity);
}
