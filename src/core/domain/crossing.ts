import type { LonLat, Names, PlaceId } from './place';

/** A place that people pass: a crossing of the border, or a checkpoint inside the country. */
export interface Crossing {
  /** Its first name in normal form. */
  readonly id: string;
  readonly names: Names;
  /** All names it goes by, in normal form (gazetteer/normaliseName). */
  readonly spellings: readonly string[];
  /** `unknown` where neither a kind nor a country on the other side is told. */
  readonly kind: 'border' | 'checkpoint' | 'unknown';
  /** The country on the other side; null where none is told. */
  readonly neighbour: Names | null;
  /** The place of the first level that it lies in or leads to; null where none is told. */
  readonly within: PlaceId | null;
  /** Null where its position is not known. */
  readonly point: LonLat | null;
  /** True where the position is that of the nearest town. */
  readonly isAtTown: boolean;
}
