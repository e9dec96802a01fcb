import type { PlaceId } from '../../core/domain/place';
import type { Became } from '../../core/viewmodels/change/revisionMap';
import { PATTERN_SIZE } from '../map/emptyPatternPaths';
import type { MapGeometry } from '../map/geometry';

/** What came to be told has an open ring; what is suppressed now has the sign of the suppressed, heavier. */
const PATHS: Readonly<Record<Became, string>> = {
  released: 'M1,3 a2,2 0 1,0 4,0 a2,2 0 1,0 -4,0',
  suppressed: 'M3,1 v4 M1,3 h4',
};

/** Definitions of the patterns of places that came to be told or suppressed, once in a drawing that uses them. */
export function BecamePatterns() {
  return (
    <defs>
      {Object.entries(PATHS).map(([kind, path]) => (
        <pattern
          key={kind}
          id={`became-${kind}`}
          width={PATTERN_SIZE}
          height={PATTERN_SIZE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={PATTERN_SIZE} height={PATTERN_SIZE} className="empty-ground" />
          <path d={path} className="versus-became" />
        </pattern>
      ))}
    </defs>
  );
}

export function becameFill(became: Became): string {
  return `url(#became-${became})`;
}

interface Props {
  readonly became: ReadonlyMap<PlaceId, Became>;
  readonly geometry: MapGeometry;
}

/** Lays those patterns over the areas of the map, which still hear the pointer. */
export function AreasThatBecame({ became, geometry }: Props) {
  return geometry.areas.map(({ place, path }) => {
    const kind = became.get(place);
    return (
      kind && (
        <path
          key={place}
          d={path}
          pointerEvents="none"
          data-became={kind}
          style={{ fill: becameFill(kind) }}
        />
      )
    );
  });
}
