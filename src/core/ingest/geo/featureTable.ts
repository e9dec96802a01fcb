import type { Position } from 'geojson';
import type { Issue } from '../../domain/issue';
import type { Axes } from '../answers';
import { jsonText } from '../json/jsonValue';
import { RecordColumns } from '../json/recordColumns';
import type { Steps } from '../steps';
import { extentOfMost, isSwapped } from './axisSwap';
import type { Extent } from '../../domain/extent';
import { centreOf } from './centre';
import type { GeoNote } from './geoFault';
import type { ReadFeature } from './readFeature';

const ROWS_PER_STEP = 500;

/** An outline before it has its final id. */
interface NumberedOutline {
  readonly feature: number;
  readonly id: string | undefined;
  readonly polygons: Position[][][];
}

/** Lays features out as rows, one each, and sets their outlines aside. */
export class FeatureTable {
  readonly outlines: NumberedOutline[] = [];
  rejected = 0;
  readonly #columns = new RecordColumns();
  readonly #rows: string[][] = [];
  /** Where feature n is: a point, and for outlines among points their centre. */
  readonly #points = new Map<number, Position>();
  readonly #withoutPosition = new Set<number>();
  readonly #seen = new Map<string, string>();

  /** What was noted about the properties. */
  get issues(): readonly Issue[] {
    return this.#columns.issues;
  }

  /** Whether outlines lie among points: then they get a point too, their centre. */
  get isMixed(): boolean {
    return this.#points.size > 0 && this.outlines.length > 0;
  }

  /** Takes the next feature; null for one that was rejected. One that was there before counts once. */
  add(feature: ReadFeature | null, note: GeoNote): void {
    const number = this.#rows.length + 1;
    if (feature === null || this.#isRepeated(feature, note)) {
      this.rejected++;
      this.#rows.push([]);
      return;
    }
    const { properties, shape, id } = feature;
    this.#rows.push(this.#columns.row(properties, number));
    if (!shape) return;
    const [point] = shape.points;
    if (shape.polygons.length > 0) this.outlines.push({ feature: number, id, polygons: shape.polygons });
    else if (!point || shape.points.length > 1) note('geometry_not_used', 'info', 'geometry');
    else {
      this.#points.set(number, point);
      if (point.every((axis) => axis === 0)) {
        note('null_island', 'error', 'geometry', point);
        this.#withoutPosition.add(number);
      }
    }
  }

  /** The position of a feature's point as longitude and latitude. */
  position(feature: number): Position {
    return this.#points.get(feature) ?? [];
  }

  /**
   * Takes points that seem to have swapped axes off the map, or does with them what a person says; returns the numbers
   * of their features.
   */
  settleSwapped(extent: Extent | undefined, axes: Axes | undefined): number[] {
    const placed = [...this.#points.keys()].filter((feature) => !this.#withoutPosition.has(feature));
    const area = extent ?? extentOfMost(placed.map((feature) => this.position(feature)));
    const swapped = placed.filter((feature) => area && isSwapped(this.position(feature), area));
    for (const feature of swapped) {
      if (axes === 'swapped') this.#points.set(feature, this.position(feature).toReversed());
      else if (axes === undefined) this.#withoutPosition.add(feature);
    }
    return swapped;
  }

  /** The header and a row for each feature, with a position when the file has points. To be called once, at the end. */
  *rows(): Steps<string[][]> {
    const header = this.#columns.header;
    if (this.#points.size === 0) return [header, ...this.#rows];
    for (const { feature, polygons } of this.outlines) {
      yield;
      this.#points.set(feature, centreOf(polygons));
    }
    for (const [feature, position] of this.#points) {
      if (feature % ROWS_PER_STEP === 0) yield;
      const cells = this.#rows[feature - 1];
      if (!cells || this.#withoutPosition.has(feature)) continue;
      while (cells.length < header.length) cells.push('');
      for (const axis of position) cells.push(String(axis));
    }
    return [[...header, 'longitude', 'latitude'], ...this.#rows];
  }

  /** The same properties at the same place, or the same id, twice. Only the first kind is left out. */
  #isRepeated({ properties, shape, id }: ReadFeature, note: GeoNote): boolean {
    if (properties.size === 0) return false;
    const content = jsonText([properties, shape ? placeOf(shape.points, shape.polygons) : null]);
    const known = this.#seen.get(content);
    const sameId = id !== undefined && this.#seen.has(`id ${id}`);
    this.#seen.set(content, content);
    if (id !== undefined) this.#seen.set(`id ${id}`, content);
    if (known !== undefined) note('duplicate_feature', 'warning', 'properties', properties);
    else if (sameId) note('duplicate_feature', 'ask', 'id', id);
    return known !== undefined;
  }
}

/** Enough to tell two shapes apart without keeping them: the points, and size and beginning of each outline. */
function placeOf(points: readonly Position[], polygons: readonly Position[][][]): (number | Position)[] {
  return [
    ...points,
    ...polygons.flatMap((rings) => rings.flatMap((ring) => [ring.length, ...ring.slice(0, 2)])),
  ];
}
