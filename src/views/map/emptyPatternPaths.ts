import type { NoFigure } from '../../core/domain/cellState';

/** Side of the square that repeats, in CSS pixels. */
export const PATTERN_SIZE = 6;

/** The look of each kind of empty: they differ by pattern, not by colour alone. */
export const PATTERNS: Record<NoFigure, string> = {
  notReported: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2',
  noAccess: 'M0,0 l6,6 M6,0 l-6,6',
  suppressed: 'M3,2 v2 M2,3 h2',
  notInBoundary: 'M0,3 h3',
  notAtFirst: 'M0,1 h6 M0,4 h6',
  notComparable: 'M1,0 v6 M4,0 v6',
};
