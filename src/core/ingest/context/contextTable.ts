import type { RowCount } from '../../domain/dataset';
import type { IssueGroup } from '../../domain/issue';
import type { PlaceId } from '../../domain/place';
import type { NamedRow } from '../../table/namedRows';

/** What a table that stands around figures is about. */
export const CONTEXT_ROLES = [
  'gazetteer',
  'regionSets',
  'events',
  'seriesBreaks',
  'population',
  'crossings',
  'sources',
] as const;
export type ContextRole = (typeof CONTEXT_ROLES)[number];

/** The column whose text stands for a row: a later row with it replaces an earlier one. */
export const ROW_KEYS: Partial<Record<ContextRole, string>> = {
  gazetteer: 'pcode',
  regionSets: 'region_id',
  seriesBreaks: 'break_id',
  population: 'admin1_pcode',
  sources: 'source_id',
};

/** A table of a person's own that stands around figures: its good rows, and the places by which it finds them. */
export interface ContextTable {
  readonly role: ContextRole;
  readonly file: string;
  /** The same for all files that were handed over together. */
  readonly pack: string;
  readonly rows: readonly NamedRow[];
  /** The codes of the places that it names, in capitals. */
  readonly codes: ReadonlySet<PlaceId>;
  readonly count: RowCount;
  readonly issues: readonly IssueGroup[];
}
