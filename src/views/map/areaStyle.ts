import type { StyleSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Outlines } from './outlines';

const TOLERANCE = 0.1; // of the outlines, in pixels of a tile: edges that are shared stay shared

/**
 * The layers over as few sources as arrive by themselves: for each source in turn the library fills the shape of every
 * tile anew, over the whole map, before it draws any of it.
 */
export function styleOf({ places, inner, outer }: Outlines): StyleSpecification {
  const edge = (id: EdgeLayer, width: number, source: Source) => ({
    id,
    type: 'line',
    source,
    filter: ['==', ['get', 'edge'], id],
    paint: { 'line-width': width },
  });
  const fill = (id: string, source: Source, paint: object) => ({
    id,
    type: 'fill',
    source,
    filter: ['!', ['has', 'edge']],
    paint: { 'fill-antialias': false, ...paint },
  });
  const features = [...places, edgeOf('inner', inner), edgeOf('outer', outer)];
  return {
    version: 8,
    sources: {
      around: { type: 'geojson', data: collectionOf([]), tolerance: TOLERANCE },
      places: { type: 'geojson', data: collectionOf(features), tolerance: TOLERANCE, promoteId: 'pcode' },
    },
    layers: [
      fill('land', 'around', {}),
      edge('borders', 1, 'around'),
      fill('areas', 'places', {
        'fill-color': ['to-color', ['coalesce', ['feature-state', 'colour'], '#0000']],
      }),
      edge('inner', 1, 'places'),
      edge('outer', 1.2, 'places'),
    ],
  } as StyleSpecification;
}

type Source = 'around' | 'places';
type EdgeLayer = 'borders' | 'inner' | 'outer';

export function edgeOf(edge: EdgeLayer, geometry: Geometry): Feature {
  return { type: 'Feature', geometry, properties: { edge } };
}

export function collectionOf(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
