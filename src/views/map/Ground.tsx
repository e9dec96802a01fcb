import { useMemo } from 'react';
import type { MapGeometry } from './geometry';
import type { Outlines, Surroundings } from './outlines';

/** The edges between and around the areas: drawn once per size, not once per date. */
export function Edges({ geometry, outlines }: { geometry: MapGeometry; outlines: Outlines }) {
  const inner = useMemo(() => geometry.path(outlines.inner), [geometry, outlines]);
  const outer = useMemo(() => geometry.path(outlines.outer), [geometry, outlines]);
  return (
    <>
      <path className="map-inner" d={inner} />
      <path className="map-outer" d={outer} />
    </>
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
  const paths = useMemo(
    () =>
      surroundings && {
        land: geometry.path(surroundings.land),
        borders: geometry.path(surroundings.borders),
      },
    [geometry, surroundings],
  );
  if (!paths) return null;
  return (
    <>
      <path className="map-land" d={paths.land} />
      <path className="map-borders" d={paths.borders} />
    </>
  );
}
