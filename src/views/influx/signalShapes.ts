import type { Signal } from '../../core/viewmodels/influx/followDays';

/** A shape for each signal in a square of 12 CSS pixels: no colour tells what these do not. */
export const SIGNAL_SHAPES: Record<Signal, string> = {
  alert: 'M6 1 11.5 11H.5z',
  ongoing: 'M6 .5 11.5 6 6 11.5.5 6z',
  below: 'M1 5h10v2H1z',
  none: 'M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z',
};
