import { useMemo } from 'react';
import type { MapGeometry } from './geometry';
import type { Outlines, Surroundings } from './outlines';

/** The edges between and around the areas: drawn once per size, not once per date. */
export function Edges({ geometry, outlines }: { geometry: MapGeometry; outlines: Outlines }) {
  return useMemo(
    () => (
      <>
        <path className="map-inner" d={geometry.path(outlines.inner)} />
        <path className="map-outer" d={geometry.path(outlines.outer)} />
      </>
    ),
    [geometry, outlines],
  );
}

/** The land around the places, faintly. */
export function Land({
  geometry,
  surroundings,
}: {
  geometry: MapGeometry;
  surroundings: Surroundings | null;
}) {
  return useMemo(
    () =>
      surroundings && (
        <>
          <path className="map-land" d={geometry.path(surroundings.land)} />
          <path className="map-borders" d={geometry.path(surroundings.borders)} />
        </>
      ),
    [geometry, surroundings],
  );
}
