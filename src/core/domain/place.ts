/** A P-code of the dataset's own scheme, such as `IQG09`. */
export type PlaceId = string;

/** A name in the languages the data gives; English stands in where another is missing. */
export interface Names {
  readonly en: string;
  readonly ar?: string;
  readonly ckb?: string;
}

/** Degrees of longitude, then latitude. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A place at one admin level, as the gazetteer knows it. */
export interface Place {
  readonly id: PlaceId;
  readonly names: Names;
  /** Further spellings it is found by. */
  readonly spellings?: readonly string[];
  /** The code that a file gives a place which no gazetteer knows. */
  readonly code?: string;
  /** Where a crossing or site lies, as far as that is known; places with outlines have none. */
  readonly point?: LonLat;
}

/** A place of the second level, and the one of the first level it lies in; null when nothing tells. */
export interface District extends Place {
  readonly within: PlaceId | null;
}

/** A named group of places. Sets overlap, so they are filters and never addends. */
export interface RegionSet {
  readonly id: string;
  readonly names: Names;
  readonly short: Names;
  /** As it stands inside a sentence: English puts an article. */
  readonly inSentence: Names;
  readonly members: readonly PlaceId[];
  /** A person made it; absent for one of the dataset's own. */
  readonly own?: true;
}
