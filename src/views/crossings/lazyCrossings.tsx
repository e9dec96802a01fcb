import { lazy, type ComponentType } from 'react';
import type { CrossingsProps } from './CrossingMarks';

/** The code of the crossings; without a network it may not be had, and the map stands without them. */
export const LazyCrossings = lazy(async (): Promise<{ default: ComponentType<CrossingsProps> }> => ({
  default: await import('./Crossings').then(
    (code) => code.Crossings,
    () => () => null,
  ),
}));
