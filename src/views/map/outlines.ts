import { feature, merge, mesh } from 'topojson-client';
import type { Feature, Geometry, MultiLineString, MultiPolygon } from 'geojson';
import type {
  GeometryCollection,
  MultiLineString as TopoMultiLineString,
  MultiPolygon as TopoMultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { PlaceId } from '../../core/domain/place';
import { ownTopology } from '../../state/drawings';

interface PlaceProperties {
  readonly pcode: PlaceId;
}
interface CountryProperties {
  readonly iso: string;
  readonly name_en: string;
  readonly name_ar: string;
  readonly name_ckb: string;
}
type PlaceTopology = Topology<{ governorates: GeometryCollection<PlaceProperties> }>;
type LandTopology = Topology<{
  land: TopoMultiPolygon;
  borders: TopoMultiLineString;
  countries: GeometryCollection<CountryProperties>;
}>;

/** The outlines a map is drawn from. A shared edge is one line, so no boundary is drawn twice. */
export interface Outlines {
  readonly places: readonly Feature<Geometry, PlaceProperties>[];
  readonly whole: MultiPolygon;
  readonly inner: MultiLineString;
  readonly outer: MultiLineString;
  /** The outer edge of some of the places together. */
  readonly edgeOf: (selected: ReadonlySet<PlaceId>) => MultiLineString;
}

/** The land around the places: drawn faintly, so that a reader knows where the country lies. */
export interface Surroundings {
  readonly land: Geometry;
  readonly borders: Geometry;
  readonly countries: readonly Feature<Geometry, CountryProperties>[];
}

const asked = new Map<string, Promise<Outlines>>();
const here = new Map<string, Outlines>();

/**
 * The outlines of the places at an address, fetched once. Rejects when there is no such file or it is no topology;
 * it is then asked for anew the next time.
 */
export function outlinesAt(url: string): Promise<Outlines> {
  const known = asked.get(url);
  if (known) return known;
  const answer = fetchOutlines(url).then(
    (outlines) => {
      here.set(url, outlines);
      return outlines;
    },
    (error: unknown) => {
      asked.delete(url);
      throw error;
    },
  );
  asked.set(url, answer);
  return answer;
}

/** The outlines at an address if they have come already: then the first drawing has them. */
export function outlinesHere(url: string): Outlines | undefined {
  return here.get(url);
}

async function fetchOutlines(url: string): Promise<Outlines> {
  return outlinesOf(await topologyAt<PlaceTopology>(url));
}

function outlinesOf(topology: PlaceTopology): Outlines {
  const { governorates } = topology.objects;
  const polygons = governorates.geometries as (
    Polygon<PlaceProperties> | TopoMultiPolygon<PlaceProperties>
  )[];
  return {
    places: feature(topology, governorates).features,
    whole: merge(topology, polygons),
    inner: mesh(topology, governorates, (a, b) => a !== b),
    outer: mesh(topology, governorates, (a, b) => a === b),
    edgeOf: (selected) =>
      mesh(topology, governorates, (a, b) => {
        const [first, second] = [placeOf(a), placeOf(b)].map((place) => selected.has(place));
        return a === b ? first === true : first !== second;
      }),
  };
}

/** The land around the places at an address. Rejects when there is no such file. */
export async function fetchSurroundings(url: string): Promise<Surroundings> {
  const topology = await topologyAt<LandTopology>(url);
  const { land, borders, countries } = topology.objects;
  return {
    land: feature(topology, land).geometry,
    borders: feature(topology, borders).geometry,
    countries: feature(topology, countries).features,
  };
}

/** The mesh filter is handed the geometries of the topology, whose type says nothing of their properties. */
function placeOf(geometry: unknown): PlaceId {
  return (geometry as { properties: PlaceProperties }).properties.pcode;
}

async function topologyAt<T extends Topology>(url: string): Promise<T> {
  const own = ownTopology(url); // a user's drawing was made by the data worker in the same form
  if (own) return own as T;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
