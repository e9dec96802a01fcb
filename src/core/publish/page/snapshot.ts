import type { Day } from '../../domain/day';
import type { OfferedMeasure } from '../../domain/dataset';
import type { Names, Place } from '../../domain/place';

/** What a snapshot says of itself. */
export interface SnapshotManifest {
  readonly format: 'nuzuh-snapshot';
  readonly version: 1;
  readonly title: string;
  readonly publisher: string;
  /** How to reach the publisher; empty where none is given. */
  readonly contact: string;
  readonly purpose: string;
  readonly frozen: Day;
  /** The codes of its languages; it opens in the reader's own, else in the first. */
  readonly languages: readonly string[];
  /** How many figures were suppressed because they would tell of few people, or give such a figure back. */
  readonly suppressed: number;
  /** What is read before its script has run, and where none may run, by the code of the language. */
  readonly words: Readonly<Record<string, SnapshotWords>>;
  /** What it shows at first, as the key–value pairs of a link. */
  readonly view: string;
  readonly dataset: SnapshotDataset;
  readonly software: string;
}

/** A figure, what it counts, and the sentence that is quoted of it. */
export interface SnapshotWords {
  readonly figure: string;
  readonly noun: string;
  readonly sentence: string;
}

/** What is known of the dataset beside its tables. */
export interface SnapshotDataset {
  readonly id: string;
  readonly name: Names;
  readonly country: Names;
  readonly measure: OfferedMeasure;
  /** Counted, but not on the map. */
  readonly unplaced: readonly Place[];
  readonly ownPlaces: boolean;
  /** The boundary file of a person's own that draws it; null for the outlines that ship. */
  readonly drawnBy: string | null;
}

/** The tables of a snapshot, in the columns of those that ship (data/README.md), as CSV; outlines as they are. */
export interface SnapshotTables {
  readonly figures: string;
  readonly gazetteer: string;
  readonly regionSets: string;
  readonly seriesBreaks: string;
  readonly sources: string;
  readonly events: string;
  /** TopoJSON; null where there is none. */
  readonly outlines: object | null;
  readonly surroundings: object | null;
}

/** All that a snapshot holds: it shows nothing that is not in here. */
export interface Snapshot {
  readonly manifest: SnapshotManifest;
  readonly tables: SnapshotTables;
}
