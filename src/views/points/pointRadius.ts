import { circleRadius, type MapMark, type MapModel } from '../../core/viewmodels/mapModel';
import { mostRadius } from '../map/Circles';

const LEAST = 4; // CSS pixels: a point that can be seen, whatever its figure
const EMPTY = 6; // and one whose pattern can be
const FEW = 12; // points that leave room for the circles of governorates

/** The radius of the largest circle: smaller where many points share a map of this size. In CSS pixels. */
export function mostOfPoints(size: { width: number; height: number }, points: number): number {
  return mostRadius(size) * Math.min(1, Math.sqrt(FEW / Math.max(1, points)));
}

/** The radius of a point: its area in proportion to the count, and never too small to be seen. In CSS pixels. */
export function pointRadius({ value }: MapMark, { largest }: MapModel, most: number): number {
  if (value === null) return EMPTY;
  return Math.max(LEAST, circleRadius(value, largest, most));
}
