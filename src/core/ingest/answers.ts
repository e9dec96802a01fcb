import type { Measure, Unit } from '../domain/measure';
import type { BlankPlaces, ConflictRule } from '../domain/series';
import type { PlaceId } from '../domain/place';
import type { ColumnRole } from './columnRole';
import type { DateOrder, GroupingMark, IrregularGroups } from './understanding';

/** What a person says about one column. The header finds it again in the next file of the same source. */
export interface ColumnAnswer {
  readonly header: string;
  /** Which of the columns with this header, from 1, where several have it; absent for all of them. */
  readonly nth?: number | undefined;
  readonly role?: ColumnRole | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly grouping?: GroupingMark | undefined;
  /** What a number with irregular groups, such as `12,34,567`, says. */
  readonly irregular?: IrregularGroups | undefined;
}

/** As longitude and latitude the other way round, or as they stand. */
export type Axes = 'swapped' | 'asWritten';

/** The scheme of codes such as `IQ-G08`: the legacy one of 2014, or the one in use written with a hyphen. */
export type CodeScheme = 'legacy' | 'current';

/** Whether rows that leave a place blank below one that names it belong to that place, or stand as they are. */
export type BlanksBelow = 'above' | 'asTheyStand';

/** The governorate that counts of a district under another one: that of its row, or that in which it lies. */
export type DistrictParent = 'ofRow' | 'ofPlace';

/** Whether places of which some are the sum of others are all of one level, or of two. */
export type PlaceLevels = 'oneLevel' | 'twoLevels';

/** What signs and words for none, such as `-` and `nil`, say where a count should stand. */
export type NoneWords = 'noFigure' | 'zero';

/** Whether counts that are said to be in thousands are so, or are of single people all the same. */
export type ThousandsOrSingle = 'inThousands' | 'single';

/** Whether people of sites that are called closed count, or their rows are left out. */
export type ClosedOrNot = 'closedCount' | 'withoutClosed';

/** What a person says about a table; what is absent is left to the doctor. Plain data. */
export interface Answers {
  readonly columns?: readonly ColumnAnswer[] | undefined;
  /** The unit of counts whose header names none, and of breakdown columns. */
  readonly unit?: Unit | undefined;
  /** The measure of counts whose header names none. */
  readonly measure?: Measure | undefined;
  /** The order of day and month of dates that are headers. */
  readonly headerDateOrder?: DateOrder | undefined;
  readonly conflicts?: ConflictRule | undefined;
  /** What rows are that name no smaller place where others do. */
  readonly blankPlaces?: BlankPlaces | undefined;
  readonly blanksBelow?: BlanksBelow | undefined;
  readonly districtParent?: DistrictParent | undefined;
  readonly noneWords?: NoneWords | undefined;
  readonly thousands?: ThousandsOrSingle | undefined;
  readonly closedSites?: ClosedOrNot | undefined;
  readonly codeScheme?: CodeScheme | undefined;
  readonly placeLevels?: PlaceLevels | undefined;
  /** What coordinates that seem to have longitude and latitude in each other's place are taken for. */
  readonly axes?: Axes | undefined;
  /** The table of a workbook or archive to open, by its path in it. */
  readonly table?: string | undefined;
  /** ISO days of the rounds of a table without dates. */
  readonly roundDays?: readonly { readonly round: number; readonly day: string }[] | undefined;
  /** ISO day of a table without dates. */
  readonly referenceDay?: string | undefined;
  readonly encoding?: string | undefined;
  /** Place texts of the file and the place each means. */
  readonly places?: readonly { readonly text: string; readonly place: PlaceId }[] | undefined;
  /** The partition to look at, as `partitions` of the reading names it. */
  readonly partition?: string | undefined;
}

export const NO_ANSWERS: Answers = {};
