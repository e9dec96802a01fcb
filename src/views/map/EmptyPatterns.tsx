import type { MapMark } from '../../core/viewmodels/mapModel';
import { PATTERNS, PATTERN_SIZE } from './emptyPatternPaths';

/** Definitions of the patterns, to be put once into each drawing that uses them. */
export function EmptyPatterns() {
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
}

/** The fill of a mark without a figure, or of a reported zero; null for a mark with a colour class. */
export function emptyFill(mark: Pick<MapMark, 'empty' | 'value'>): string | null {
  if (mark.empty !== null) return `url(#empty-${mark.empty})`;
  return mark.value === 0 ? 'var(--zero)' : null;
}
