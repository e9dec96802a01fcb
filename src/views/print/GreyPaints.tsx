import { EmptyPatterns } from '../map/EmptyPatterns';
import { UnknownPattern } from '../parts/StackedLayers';

/** Dots as large as a fall is, from the smallest, in CSS pixels; a rise has a plain grey. */
const FALLS = [1.2, 2, 2.8, 3.7];
const STEP = 5; // CSS pixels from dot to dot

/** Parts without an order: looks that differ by more than how dark they are. */
const PARTS = [
  { id: 'dots', ground: '#ffffff', mark: 'M1.5,1.5h2v2h-2z', ink: '#333333' },
  { id: 'upright', ground: '#ffffff', mark: 'M1,0h1.6v5h-1.6z', ink: '#555555' },
  { id: 'grid', ground: '#ffffff', mark: 'M0,0h5v1h-5zM0,0h1v5h-1z', ink: '#333333' },
  { id: 'pierced', ground: '#444444', mark: 'M1.5,1.5h2v2h-2z', ink: '#ffffff' },
];

/**
 * The paints that a style sheet cannot give by itself, in the first drawing of the page: patterns are known by name, the
 * first of a name counts, and those of the page are in the colours of the screen or gone on paper.
 */
export function GreyPaints() {
  return (
    <svg className="report-paints" width="0" height="0" aria-hidden="true">
      <EmptyPatterns />
      <UnknownPattern />
      <defs>
        {FALLS.map((size, index) => (
          <pattern
            key={size}
            id={`grey-fall-${index}`}
            width={STEP}
            height={STEP}
            patternUnits="userSpaceOnUse"
          >
            <rect width={STEP} height={STEP} fill="#ffffff" />
            <rect width={size} height={size} fill="#5f5f5f" />
          </pattern>
        ))}
        {PARTS.map(({ id, ground, mark, ink }) => (
          <pattern key={id} id={`grey-${id}`} width={STEP} height={STEP} patternUnits="userSpaceOnUse">
            <rect width={STEP} height={STEP} fill={ground} />
            <path d={mark} fill={ink} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
