import type { LonLat } from '../../domain/place';
import type { Axes } from '../answers';
import { coordinateIn } from './coordinate';
import type { RowTexts } from './rowTexts';

/** Where a row lies; null when its cells name no point of the earth, or the one at 0, 0, which stands for none. */
export type PointOf = (cells: readonly string[]) => LonLat | null;

/** Reads the coordinates of the rows of a table; `axes` is what a person says of those that seem to be swapped. */
export function pointReader(texts: RowTexts, axes: Axes | undefined): PointOf {
  const [latitude, longitude] = [texts.first('latitude'), texts.first('longitude')];
  if (latitude < 0 || longitude < 0) return () => null;
  return (cells) => {
    const north = coordinateIn(cells[latitude] ?? '', 'latitude');
    const east = coordinateIn(cells[longitude] ?? '', 'longitude');
    const point: LonLat = axes === 'swapped' ? [north, east] : [east, north];
    const isOnEarth = Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90;
    return isOnEarth && (point[0] !== 0 || point[1] !== 0) ? point : null;
  };
}
