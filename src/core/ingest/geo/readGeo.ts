import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { success, type Outcome } from '../../domain/failure';
import type { Issue } from '../../domain/issue';
import type { TextTable } from '../../table/textTable';
import type { Axes } from '../answers';
import type { JsonValue } from '../json/jsonValue';
import { atOnce, type Steps } from '../steps';
import type { Extent } from '../../domain/extent';
import { FeatureTable } from './featureTable';
import { excerpt, type GeoNote } from './geoFault';
import { geoLayers } from './geoLayers';
import { outlineKeys, type OutlineKeys } from './outlineKeys';
import { readFeature } from './readFeature';

/** Outlines of areas. The id of each is unique; `feature` is the number of its row in the table beside it. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon, { readonly feature: number }>;

/** One layer of a map file: the figures and names in its properties, and its outlines. */
export interface GeoRead {
  /** Name of the layer in a TopoJSON file; empty for GeoJSON. */
  readonly name: string;
  /**
   * Row 0 has the keys of the properties, row n the properties of feature n. With points in the file, `longitude` and
   * `latitude` follow as the last two columns. A feature that was rejected has a row without cells.
   */
  readonly table: TextTable;
  readonly outlines: Outlines;
  /** Columns of the table that look like codes and names of the outlines, best first. */
  readonly keys: OutlineKeys;
  /** The row of an issue is the number of the feature, 0 for the file as a whole. */
  readonly issues: readonly Issue[];
  /** Features without a row: `table.rows.length - 1` counts them too. */
  readonly rejected: number;
}

/** The layers of a map file at once; see `readGeoSteps`. */
export function readGeo(root: JsonValue, extent?: Extent, axes?: Axes): Outcome<GeoRead[]> {
  return atOnce(readGeoSteps(root, extent, axes));
}

/**
 * Reads GeoJSON (RFC 7946) or TopoJSON: one layer, or one for each object of a topology. Bad features are rejected one
 * by one with a reason and the others are read. Points outside `extent` (without one: outside where most points of the
 * file are) that would be inside with axes swapped lose their position and are asked about; `axes` is the answer. Fails
 * as `geo_not_read` or `data_too_large`. Time is linear in the positions.
 */
export function* readGeoSteps(root: JsonValue, extent?: Extent, axes?: Axes): Steps<Outcome<GeoRead[]>> {
  const fileIssues: Issue[] = [];
  const layers = yield* geoLayers(root, noteFor(fileIssues, 0));
  if (!layers.ok) return layers;
  const read: GeoRead[] = [];
  for (const { name, features } of layers.value) {
    const issues = [...fileIssues];
    const table = new FeatureTable();
    for (const [index, value] of features.entries()) {
      yield;
      const note = noteFor(issues, index + 1);
      table.add(readFeature(value, note, axes), note);
    }
    for (const number of table.settleSwapped(extent, axes)) {
      const [code, severity] = axes
        ? (['axes_answered', 'info'] as const)
        : (['axis_swap_suspected', 'ask'] as const);
      noteFor(issues, number)(code, severity, 'geometry', table.position(number));
    }
    for (const { feature } of table.isMixed ? table.outlines : [])
      noteFor(issues, feature)('centre_of_outline', 'info', 'geometry');
    read.push(yield* finished(name, table, [...issues, ...table.issues]));
  }
  return success(read);
}

function* finished(name: string, features: FeatureTable, issues: Issue[]): Steps<GeoRead> {
  const table: TextTable = { name, rows: yield* features.rows(), firstRow: 0 };
  const keys = outlineKeys(
    table,
    features.outlines.map(({ feature }) => feature),
  );
  return {
    name,
    table,
    outlines: outlinesOf(features, table, keys),
    keys,
    issues,
    rejected: features.rejected,
  };
}

/** Ids are the codes of the deepest level when each outline has its own, else the ids of the file, else numbers. */
function outlinesOf({ outlines }: FeatureTable, { rows }: TextTable, { best }: OutlineKeys): Outlines {
  const codes = outlines.map(({ feature }) => (best ? (rows[feature]?.[best.column] ?? '') : ''));
  const ids = [codes, outlines.map(({ id }) => id ?? '')].find(allDistinct);
  return {
    type: 'FeatureCollection',
    features: outlines.map(({ feature, polygons }, index) => ({
      type: 'Feature',
      id: ids?.[index] ?? String(feature),
      properties: { feature },
      geometry: outlineOf(polygons),
    })),
  };
}

function outlineOf(polygons: Position[][][]): Polygon | MultiPolygon {
  const [first, ...more] = polygons;
  if (first && more.length === 0) return { type: 'Polygon', coordinates: first };
  return { type: 'MultiPolygon', coordinates: polygons };
}

function allDistinct(ids: readonly string[]): boolean {
  return !ids.includes('') && new Set(ids).size === ids.length;
}

function noteFor(issues: Issue[], row: number): GeoNote {
  return (code, severity, column, part) => {
    const last = issues.at(-1);
    const said = last?.row === row && last.code === code && last.column === column;
    if (!said) issues.push({ code, severity, row, column, text: excerpt(part) });
  };
}
