import type { Crossing } from '../../core/domain/crossing';

/** A shape for each kind, around its middle, in CSS pixels: no colour tells them apart. */
export const CROSSING_SHAPES: Record<Crossing['kind'], string> = {
  border: 'M-6.5-4.5 0 0-6.5 4.5zM6.5-4.5 0 0 6.5 4.5z',
  checkpoint: 'M-4.5-4.5h9v9h-9z',
  unknown: 'M0-4.5a4.5 4.5 0 1 0 .01 0z',
};
