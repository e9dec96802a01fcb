import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type { DatasetSummary } from '../core/domain/dataset';
import { outlinePlaces, type OutlinePlaces } from '../core/ingest/geo/outlinePlaces';
import { CONTAINER_CAPS } from './containers/caps';
import { readContainer } from './containers/readContainer';
import type { ReadOutlines } from './containers/readFile';
import { Failed } from './failed';
import type { DrawnPlaces } from './procedures';

/** Vertices that a map of a country can show and a browser can move smoothly. */
const MOST_VERTICES = 40_000;
const GRID = 1e5; // steps across the map: some ten metres in a country like Iraq

/**
 * Draws the places of a dataset with the outlines of a user's boundary file; of several layers the one that fits most
 * places. Shared edges become one line and stay shared when there are too many vertices to draw. Fails as `no_outlines`
 * when the file has none, as `outlines_elsewhere` when they draw none of the places.
 */
export async function openOutlines(
  file: File,
  dataset: DatasetSummary,
  signal: AbortSignal,
): Promise<DrawnPlaces> {
  const read = await readContainer(file, file.name, CONTAINER_CAPS, signal);
  if (!read.ok) throw new Failed(read.failure.code, read.failure.detail);
  const layers = read.value.filter((part) => part.kind === 'outlines');
  const places = [...dataset.places, ...dataset.unplaced];
  const [best] = layers
    .map((layer) => ({ layer, ...outlinePlaces(layer.outlines, layer.table, layer.keys, places) }))
    .toSorted((a, b) => b.matched - a.matched);
  if (!best) throw new Failed('no_outlines', file.name);
  if (best.matched === 0) throw new Failed('outlines_elsewhere', file.name);
  const { layer, drawn, undrawn, matched } = best;
  return { topology: topologyOf(layer, drawn), places: drawn, unplaced: undrawn, matched };
}

function topologyOf({ outlines }: ReadOutlines, drawn: OutlinePlaces['drawn']): Topology {
  const governorates: FeatureCollection<Polygon | MultiPolygon, { pcode: string }> = {
    type: 'FeatureCollection',
    features: outlines.features.map(({ geometry }, index) => ({
      type: 'Feature',
      geometry,
      properties: { pcode: drawn[index]?.id ?? '' },
    })),
  };
  const whole = topology({ governorates }, GRID) as Topology<Objects<{ pcode: string }>>;
  const vertices = whole.arcs.reduce((sum, arc) => sum + arc.length, 0);
  return vertices <= MOST_VERTICES ? whole : thinned(whole, MOST_VERTICES / vertices);
}

/** Keeps the vertices that matter most for the shape, by the area each spans with its neighbours (Visvalingam). */
function thinned(whole: Topology<Objects<{ pcode: string }>>, share: number): Topology {
  const weighted = presimplify(whole);
  return simplify(weighted, quantile(weighted, 1 - share));
}
