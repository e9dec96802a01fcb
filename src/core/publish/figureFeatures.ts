import type { Geometry } from 'geojson';
import { cellIndex, type Cube } from '../cube/cube';
import type { Rate } from '../cube/rate';
import type { Day } from '../domain/day';
import type { PlaceId } from '../domain/place';
import type { WrittenChange } from './comparisonRows';
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

/** What the figures of a date are compared with. */
export interface ComparedWith {
  readonly day: Day;
  readonly changes: ReadonlyMap<PlaceId, WrittenChange>;
}

/**
 * The figures of one date as a GeoJSON feature collection (RFC 7946), an outline each. A place without a figure has
 * null and the reason: missing is not zero. `about` says what the figures are, and where they are from; with `compared`
 * each has its change too, named so that no reader takes the earlier figure for another one of this date. O(places).
 */
export function figureFeatures(
  outlined: readonly Outlined[],
  cube: Cube,
  dateIndex: number,
  rate: Rate | null,
  about: readonly string[],
  compared: ComparedWith | null = null,
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
          ...(compared && changeOf(compared, place)),
        },
        geometry: woundByStandard(geometry),
      };
    }),
  };
}

function changeOf({ day, changes }: ComparedWith, place: PlaceId): object {
  const { before = null, absolute = null, percent = null, note = '' } = changes.get(place) ?? {};
  return {
    change_since: day,
    change_from: before,
    change: absolute,
    change_percent: percent === null ? null : Number(percent.toFixed(2)),
    change_note: note,
  };
}
