import type { LonLat } from '../../domain/place';
import type { Axes } from '../answers';
import type { RowTexts } from './rowTexts';

/** Where a row lies; null when its cells name no point of the earth, or the one at 0, 0, which stands for none. */
export type PointOf = (cells: readonly string[]) => LonLat | null;

/** Reads the coordinates of the rows of a table; `axes` is what a person says of those that seem to be swapped. */
export function pointReader(texts: RowTexts, axes: Axes | undefined): PointOf {
  const [latitude, longitude] = [texts.first('latitude'), texts.first('longitude')];
  if (latitude < 0 || longitude < 0) return () => null;
  return (cells) => {
    const [north, east] = [numberIn(cells[latitude] ?? ''), numberIn(cells[longitude] ?? '')];
    const point: LonLat = axes === 'swapped' ? [north, east] : [east, north];
    const isOnEarth = Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90;
    return isOnEarth && (point[0] !== 0 || point[1] !== 0) ? point : null;
  };
}

/** The number in a cell of coordinates; NaN for a blank or another text. */
export function numberIn(cell: string): number {
  return cell.trim() === '' ? NaN : Number(cell);
}
