import type { LonLat, Names } from './place';

/** A border crossing whose position is known. */
export interface Crossing {
  readonly names: Names;
  readonly point: LonLat;
  /** True where the position is that of the crossing itself, false where it is that of the nearest town. */
  readonly isExact: boolean;
  /** The country on the other side: its ISO 3166-1 code where that is told, and its name in English. */
  readonly neighbour: { readonly iso: string | null; readonly name: string };
  /** True where the source counts those who cross. */
  readonly isMonitored: boolean;
}
