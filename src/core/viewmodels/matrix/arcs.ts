import type { PlaceId } from '../../domain/place';
import type { OriginHost } from './originHost';

/** One group of a stock by origin, to be drawn from where they came to where they are. */
export interface Arc {
  readonly origin: PlaceId;
  readonly host: PlaceId;
  readonly value: number;
  /** Whether it leads into the chosen places, out of them, or neither as none is chosen. */
  readonly way: 'in' | 'out' | 'any';
}

/** The groups that are drawn, and how much of the stock they stand for. */
export interface Arcs {
  /** Largest first. */
  readonly arcs: readonly Arc[];
  /** The sum of those drawn. */
  readonly drawn: number;
  /** All of known origin in another place than that, as far as they touch the chosen places; and in how many groups. */
  readonly elsewhere: number;
  readonly groups: number;
  /** Those in the place they came from: they are not drawn. */
  readonly within: number;
}

/** Which groups are drawn. */
export interface ArcsQuestion {
  /** None: those of all places. */
  readonly selected: readonly PlaceId[];
  /** The places that lie on the map. */
  readonly onMap: ReadonlySet<PlaceId>;
  readonly most: number;
}

/**
 * The largest groups of a matrix that lie between two places on the map; with places chosen, those into or out of
 * them. O(cells log cells).
 */
export function arcsOf({ hosts, origins }: OriginHost, { selected, onMap, most }: ArcsQuestion): Arcs {
  const chosen = new Set(selected);
  const touches = (place: PlaceId | null) => chosen.size === 0 || (place !== null && chosen.has(place));
  const cells = origins
    .filter(({ isUnknown }) => !isUnknown)
    .flatMap(({ place: origin, values }) =>
      hosts.map(({ place: host }, index) => ({ origin, host, value: values[index] ?? 0 })),
    )
    .filter(({ origin, host, value }) => value > 0 && (touches(origin) || touches(host)));
  const between = cells.filter(({ origin, host }) => origin !== host);
  const arcs = between
    .flatMap(({ origin, host, value }): Arc[] => {
      if (origin === null || !onMap.has(origin) || !onMap.has(host)) return [];
      const way = chosen.size === 0 ? 'any' : chosen.has(host) ? 'in' : 'out';
      return [{ origin, host, value, way }];
    })
    .toSorted((a, b) => b.value - a.value)
    .slice(0, most);
  const sum = (some: readonly { readonly value: number }[]) =>
    some.reduce((all, { value }) => all + value, 0);
  return {
    arcs,
    drawn: sum(arcs),
    elsewhere: sum(between),
    groups: between.length,
    within: sum(cells.filter(({ origin, host }) => origin === host)),
  };
}
