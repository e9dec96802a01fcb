import { memo } from 'react';
import type { MapMark } from '../../core/viewmodels/mapModel';
import { PATTERNS, PATTERN_SIZE } from './emptyPatternPaths';

/** Definitions of the patterns, to be put once into each drawing that uses them. */
export const EmptyPatterns = memo(function EmptyPatterns() {
  return (
    <defs>
      {Object.entries(PATTERNS).map(([kind, path]) => (
        <pattern
          key={kind}
          id={`empty-${kind}`}
          width={PATTERN_SIZE}
          height={PATTERN_SIZE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={PATTERN_SIZE} height={PATTERN_SIZE} className="empty-ground" />
          <path d={path} className="empty-stroke" />
        </pattern>
      ))}
    </defs>
  );
});

/** The fill of a mark without a figure; null for one with a colour. */
export function emptyFill(mark: Pick<MapMark, 'empty'>): string | null {
  return mark.empty === null ? null : `url(#empty-${mark.empty})`;
}
