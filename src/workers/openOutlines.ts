import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type { DatasetSummary } from '../core/domain/dataset';
import type { PlaceId } from '../core/domain/place';
import { outlinePlaces, type OutlinePlaces } from '../core/ingest/geo/outlinePlaces';
import { CONTAINER_CAPS } from './containers/caps';
import { readContainer } from './containers/readContainer';
import type { ReadOutlines } from './containers/readFile';
import { Failed } from './failed';
import type { DrawnPlaces } from './procedures';

/** The place of an outline, and the one it lies in. */
interface DrawnProperties {
  readonly pcode: PlaceId;
  readonly within: PlaceId | null;
}

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
  const [best] = layers
    .flatMap((layer) => drawings(layer, dataset))
    .toSorted((a, b) => b.matched - a.matched);
  if (layers.length === 0) throw new Failed('no_outlines', file.name);
  if (!best || best.matched === 0) throw new Failed('outlines_elsewhere', file.name);
  const { layer, level, drawn, undrawn, matched } = best;
  return { topology: topologyOf(layer, drawn), level, places: drawn, unplaced: undrawn, matched };
}

/**
 * What a layer draws: the governorates, or the districts, or either when it does not say what it is of. Outlines of
 * districts never draw the governorates of a gazetteer, though some have their names.
 */
function drawings(layer: ReadOutlines, { places, unplaced, districts, ownPlaces }: DatasetSummary) {
  const { outlines, table, keys } = layer;
  const governorates = [...places, ...unplaced];
  const isOfDistricts = (keys.level ?? 0) > 1;
  const drawn = [];
  if (!isOfDistricts || (ownPlaces && !districts)) {
    drawn.push({
      layer,
      level: 'governorate' as const,
      ...outlinePlaces(outlines, table, keys, governorates),
    });
  }
  if (districts && keys.level !== 1 && keys.level !== 0) {
    const known = [...districts.places, ...districts.unplaced];
    drawn.push({
      layer,
      level: 'district' as const,
      ...outlinePlaces(outlines, table, keys, known, governorates),
    });
  }
  return drawn;
}

function topologyOf({ outlines }: ReadOutlines, drawn: OutlinePlaces['drawn']): Topology {
  const governorates: FeatureCollection<Polygon | MultiPolygon, DrawnProperties> = {
    type: 'FeatureCollection',
    features: outlines.features.map(({ geometry }, index) => ({
      type: 'Feature',
      geometry,
      properties: { pcode: drawn[index]?.id ?? '', within: drawn[index]?.within ?? null },
    })),
  };
  const whole = topology({ governorates }, GRID) as Topology<Objects<DrawnProperties>>;
  const vertices = whole.arcs.reduce((sum, arc) => sum + arc.length, 0);
  return vertices <= MOST_VERTICES ? whole : thinned(whole, MOST_VERTICES / vertices);
}

/** Keeps the vertices that matter most for the shape, by the area each spans with its neighbours (Visvalingam). */
function thinned(whole: Topology<Objects<DrawnProperties>>, share: number): Topology {
  const weighted = presimplify(whole);
  return simplify(weighted, quantile(weighted, 1 - share));
}
