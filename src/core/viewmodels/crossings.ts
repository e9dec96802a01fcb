import type { Crossing } from '../domain/crossing';
import type { LonLat, Place } from '../domain/place';
import { normaliseName } from '../gazetteer/normaliseName';

/** A crossing that can be drawn. */
export type LocatedCrossing = Crossing & { readonly point: LonLat };

/** Those whose position is known. */
export function locatedCrossings(crossings: readonly Crossing[]): LocatedCrossing[] {
  return crossings.flatMap(({ point, ...crossing }) => (point ? [{ ...crossing, point }] : []));
}

const SAME_PLACE = 0.005; // degrees, about 500 m: two names of one crossing lie closer

/** The crossings that are not among the points of a file already, by name or position: none is marked twice. O(crossings × places). */
export function crossingsBeside(crossings: readonly Crossing[], places: readonly Place[]): Crossing[] {
  const named = new Set(places.flatMap(({ names }) => [names.en, names.ar ?? '']).map(normaliseName));
  const isNamed = ({ spellings }: Crossing) => spellings.some((name) => named.has(name));
  return crossings.filter(
    (crossing) => !isNamed(crossing) && !places.some(({ point }) => isNear(point, crossing.point)),
  );
}

function isNear(a: LonLat | undefined, b: LonLat | null): boolean {
  return a !== undefined && b !== null && Math.hypot(a[0] - b[0], a[1] - b[1]) < SAME_PLACE;
}

const KINDS: readonly Crossing['kind'][] = ['border', 'checkpoint', 'unknown'];

/** The kinds that are drawn, in a fixed order: what a legend has to explain. */
export function crossingKinds(crossings: readonly Crossing[]): Crossing['kind'][] {
  return KINDS.filter((kind) => crossings.some((one) => one.kind === kind && one.point !== null));
}
