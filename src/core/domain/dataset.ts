import type { PlaceCapacity } from './capacity';
import type { Crossing } from './crossing';
import type { Extent } from './extent';
import type { Day } from './day';
import type { DatedEvent } from './event';
import type { IssueGroup } from './issue';
import type { Dimension, Measure, Unit } from './measure';
import type { District, Names, Place, PlaceId, RegionSet } from './place';
import type { SeriesBreak } from './seriesBreak';
import type { Source } from './source';

/** What a dataset ships, by role; the values are addresses of CSV, JSON and TopoJSON files. */
export interface DatasetFiles {
  readonly idps: string;
  readonly families: string;
  readonly returnees: string;
  readonly origin: string;
  readonly shelter: string;
  readonly wave: string;
  readonly gazetteer: string;
  readonly districts: string;
  readonly regionSets: string;
  readonly seriesBreaks: string;
  readonly sources: string;
  readonly events: string;
  readonly population: string;
  readonly crossings: string;
  /** Outlines of the places, and of the land around them. */
  readonly outlines: string;
  readonly surroundings: string;
}

/** A measure that can be asked for, with its units and breakdowns. */
export interface OfferedMeasure {
  readonly measure: Measure;
  readonly units: readonly Unit[];
  /** The source makes the individuals of it from families; absent where they were counted one by one, or it is not known. */
  readonly fromFamilies?: true;
  /** Six for each of them at every date, also where the source counts with another size in camps. */
  readonly sixEach?: true;
  /** Since when the source counts a family in a camp as five, where no break of the dataset says it. */
  readonly fiveInCampsFrom?: Day;
  readonly dimensions: readonly Dimension[];
}

/** Which dataset it is and where its files lie. */
export interface DatasetManifest {
  readonly id: string;
  /** What the dataset is called. */
  readonly name: Names;
  /** The country that all its places make up, and the codes it goes by. */
  readonly country: Names;
  readonly countryCodes: readonly string[];
  /** Where the country lies; undefined when that is not known. */
  readonly extent: Extent | undefined;
  readonly measures: readonly OfferedMeasure[];
  readonly files: DatasetFiles;
}

/** How the physical rows of a file were used; the three parts add up to `physical`. */
export interface RowCount {
  readonly physical: number;
  readonly records: number;
  readonly skipped: number;
  readonly rejected: number;
}

/** The levels of which a map, a ranking and a timeline can be shown. */
export type ShownLevel = 'governorate' | 'district';

/** What was read from one file. */
export interface FileReport {
  readonly file: string;
  readonly rows: RowCount;
  readonly issues: readonly IssueGroup[];
}

/** The districts of a dataset, where its file gives figures for them. */
export interface DistrictLevel {
  /** Those that are known or drawn, with a figure or without. */
  readonly places: readonly District[];
  /** Districts that are counted but that the gazetteer does not know. */
  readonly unplaced: readonly District[];
  readonly measures: readonly OfferedMeasure[];
  /** Those that rows of sites tell: one whose sites are not listed any more has nobody left. */
  readonly ofSites?: readonly PlaceId[];
  /** Sets of districts that a person made; `within` is where all of them lie, null where that is several places. */
  readonly ownSets?: readonly (RegionSet & Pick<District, 'within'>)[];
  /** Address of their outlines and the boundary file they are from; null until one is opened. */
  readonly outlines: string | null;
  readonly drawnBy: string | null;
}

/** All that the main thread holds of a dataset: words and lists, no rows. */
export interface DatasetSummary {
  readonly id: string;
  readonly name: Names;
  readonly country: Names;
  readonly places: readonly Place[];
  /** Places that are counted but not on the map: the gazetteer does not know them. */
  readonly unplaced: readonly Place[];
  readonly regionSets: readonly RegionSet[];
  readonly breaks: readonly SeriesBreak[];
  /** How many people places can take, where a file says so. */
  readonly capacities?: readonly PlaceCapacity[];
  /** The one to show unless another is asked for comes first. */
  readonly measures: readonly OfferedMeasure[];
  /**
   * True when the places are those of the file itself: then nothing is known of them but what it says, and no outline,
   * set, event or break of the shipped country is theirs.
   */
  readonly ownPlaces: boolean;
  /** What the places are; at the level of districts `country` may be one governorate. */
  readonly level: ShownLevel;
  /** Null when there are figures for governorates only. */
  readonly districts: DistrictLevel | null;
  /** Addresses of the outlines of the places and of the land around them; null when there are none. */
  readonly outlines: string | null;
  /** The user's boundary file that draws the places; null for the outlines that ship. */
  readonly drawnBy: string | null;
  readonly surroundings: string | null;
  /** Whether its file gives sites with coordinates; absent where it does not. */
  readonly hasSites?: boolean;
  readonly reports: readonly FileReport[];
}

/** What stands around the figures: read after the first figure is on screen. */
export interface DatasetContext {
  readonly sources: readonly Source[];
  readonly events: readonly DatedEvent[];
  /** Crossings and checkpoints, with a known position or without. */
  readonly crossings: readonly Crossing[];
  /** Residents per place, with the year of the estimate and the address of its source; empty where its file names none. */
  readonly population: readonly {
    readonly place: string;
    readonly year: number;
    readonly residents: number;
    readonly source: string;
  }[];
}
