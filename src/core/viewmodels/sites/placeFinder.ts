import type { LonLat, PlaceId } from '../../domain/place';

/** A place with its outline: the rings of all its polygons, holes among them, in degrees. */
export interface OutlinedPlace {
  readonly place: PlaceId;
  readonly rings: readonly (readonly (readonly number[])[])[];
}

const BANDS = 512;
const KM_PER_DEGREE = 111.195; // of latitude, on a sphere of the earth's mean radius

/**
 * Finds the place that a point lies in. The edges of all outlines are sorted into bands of latitude, so that a point is
 * held against the few edges of its own band: 50,000 points take some milliseconds. Built in O(vertices).
 */
export class PlaceFinder {
  readonly #places: readonly PlaceId[];
  readonly #south: number;
  readonly #perDegree: number;
  /** Of edge e at `4 * e`: longitude and latitude of its ends. */
  readonly #edges: Float64Array;
  /** Index of the place of each edge. */
  readonly #owners: Int32Array;
  readonly #bands: readonly (readonly number[])[];
  /** Whether an odd number of edges of each place lies east of the point that is looked for. */
  readonly #isInside: Uint8Array;

  constructor(outlines: readonly OutlinedPlace[]) {
    this.#places = outlines.map(({ place }) => place);
    const edges: number[] = [];
    const owners: number[] = [];
    outlines.forEach(({ rings }, owner) => {
      for (const ring of rings) {
        ring.forEach(([x = 0, y = 0], index) => {
          const [fromX = 0, fromY = 0] = ring.at(index - 1) ?? [];
          if (fromX === x && fromY === y) return; // a ring ends where it begins
          edges.push(fromX, fromY, x, y);
          owners.push(owner);
        });
      }
    });
    const latitudes = edges.filter((_, index) => index % 2 === 1);
    const [south, north] = latitudes.reduce(
      ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
      [Infinity, -Infinity],
    );
    this.#south = south;
    this.#perDegree = north > south ? BANDS / (north - south) : 0;
    this.#edges = Float64Array.from(edges);
    this.#owners = Int32Array.from(owners);
    this.#isInside = new Uint8Array(outlines.length);
    const bands: number[][] = Array.from({ length: BANDS }, () => []);
    owners.forEach((_, edge) => {
      const one = this.#bandOf(edges[4 * edge + 1] ?? 0);
      const other = this.#bandOf(edges[4 * edge + 3] ?? 0);
      for (let band = Math.min(one, other); band <= Math.max(one, other); band++) bands[band]?.push(edge);
    });
    this.#bands = bands;
  }

  /** The place a point lies in; null where it lies in none. Points on an edge belong to one of its sides. */
  placeAt([x, y]: LonLat): PlaceId | null {
    const inside = this.#isInside.fill(0);
    for (const edge of this.#bands[this.#bandOf(y)] ?? []) {
      const at = 4 * edge;
      const [fromX = 0, fromY = 0] = [this.#edges[at], this.#edges[at + 1]];
      const [toX = 0, toY = 0] = [this.#edges[at + 2], this.#edges[at + 3]];
      if (fromY > y === toY > y) continue;
      const owner = this.#owners[edge] ?? 0;
      if (x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) inside[owner] = 1 - (inside[owner] ?? 0);
    }
    return this.#places[inside.indexOf(1)] ?? null;
  }

  /** How far a point lies from the outline of a place, in kilometres; null for a place without one. O(edges). */
  kilometresTo(place: PlaceId, [x, y]: LonLat): number | null {
    const wanted = this.#places.indexOf(place);
    const eastward = Math.cos((y * Math.PI) / 180);
    let least = Infinity;
    this.#owners.forEach((owner, edge) => {
      if (owner !== wanted) return;
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = this.#edges.subarray(4 * edge, 4 * edge + 4);
      const [ax, ay] = [(fromX - x) * eastward, fromY - y];
      const [dx, dy] = [(toX - fromX) * eastward, toY - fromY];
      const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
      least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
    });
    return least === Infinity ? null : least * KM_PER_DEGREE;
  }

  #bandOf(latitude: number): number {
    const band = Math.floor((latitude - this.#south) * this.#perDegree);
    return band === BANDS ? BANDS - 1 : band; // the northern end
  }
}
