import type { DatasetContext } from '../../domain/dataset';
import type { RegionSet } from '../../domain/place';
import type { SeriesBreak } from '../../domain/seriesBreak';
import { readCrossings } from '../../gazetteer/readCrossings';
import { readRegionSets } from '../../gazetteer/readGazetteer';
import type { NamedRow } from '../../table/namedRows';
import { readEvents, readPopulation, readSources } from '../readContext';
import { readSeriesBreaks } from '../readSeriesBreaks';
import { ROW_KEYS, type ContextRole, type ContextTable } from './contextTable';
import { ownGazetteer, type OwnGazetteer } from './ownGazetteer';

/** What a person's tables say around the figures of one country. A part that no table is about is null. */
export interface OwnContext {
  readonly gazetteer: OwnGazetteer | null;
  readonly regionSets: readonly RegionSet[] | null;
  readonly breaks: readonly SeriesBreak[] | null;
  readonly events: DatasetContext['events'] | null;
  readonly population: DatasetContext['population'] | null;
  readonly crossings: DatasetContext['crossings'] | null;
  readonly sources: DatasetContext['sources'] | null;
}

/** Puts the tables of one country together: of two rows with one key, that of the later table counts. */
export function ownContext(tables: readonly ContextTable[]): OwnContext {
  const part = <T>(role: ContextRole, read: (rows: readonly NamedRow[]) => T): T | null => {
    const own = tables.filter((table) => table.role === role);
    return own.length === 0 ? null : read(rowsOf(role, own));
  };
  return {
    gazetteer: ownGazetteer(tables),
    regionSets: part('regionSets', readRegionSets),
    breaks: part('seriesBreaks', readSeriesBreaks),
    events: part('events', readEvents),
    population: part('population', readPopulation),
    crossings: part('crossings', readCrossings),
    sources: part('sources', readSources),
  };
}

function rowsOf(role: ContextRole, tables: readonly ContextTable[]): NamedRow[] {
  const key = ROW_KEYS[role];
  const rows = new Map<string, NamedRow>();
  for (const { file, rows: own } of tables)
    for (const row of own) rows.set((key !== undefined && row.get(key)) || `${file}:${row.row}`, row);
  return [...rows.values()];
}
