import type { Geometry } from 'geojson';
import { cellIndex, type Cube } from '../cube/cube';
import type { Rate } from '../cube/rate';
import type { PlaceId } from '../domain/place';
import { ratedFigure, writtenFigure } from './writtenFigure';
import { woundByStandard } from './woundByStandard';

/** An outline to be written with the figure of its place. */
export interface Outlined {
  readonly place: PlaceId;
  /** Null for one that has none. */
  readonly code: string | null;
  readonly name: string;
  /** A GeoJSON geometry in degrees, wound either way. */
  readonly geometry: Geometry;
}

/**
 * The figures of one date as a GeoJSON feature collection (RFC 7946), an outline each. A place without a figure has
 * null and the reason: missing is not zero. `about` says what the figures are, and where they are from. O(places).
 */
export function figureFeatures(
  outlined: readonly Outlined[],
  cube: Cube,
  dateIndex: number,
  rate: Rate | null,
  about: readonly string[],
): object {
  const date = cube.dates[dateIndex];
  return {
    type: 'FeatureCollection',
    about,
    features: outlined.map(({ place, code, name, geometry }) => {
      const cell = cellIndex(cube, dateIndex, place);
      const { value, upper, status, source, row, carried } = writtenFigure(cube, cell);
      return {
        type: 'Feature',
        properties: {
          pcode: code,
          name,
          reference_date: date?.day ?? null,
          round: date?.round ?? null,
          [`${cube.measure}_${cube.unit}`]: value,
          upper_bound: upper,
          status,
          source_id: source,
          source_row: row,
          ...(carried && {
            carried_figure: carried.value,
            carried_from: carried.day,
            carried_status: carried.status,
          }),
          ...(rate && ratedFigure(cube, cell, place, rate)),
        },
        geometry: woundByStandard(geometry),
      };
    }),
  };
}
