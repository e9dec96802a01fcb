import type { Names, PlaceId } from '../../domain/place';
import type { PlaceLevel } from '../../domain/placeLevel';
import type { GazetteerEntry } from '../../gazetteer/gazetteer';
import type { Districts } from '../../gazetteer/districts';
import { readDistricts } from '../../gazetteer/readDistricts';
import { entryOf } from '../../gazetteer/readGazetteer';
import type { NamedRow } from '../../table/namedRows';
import type { ContextTable } from './contextTable';

/** The places of a country by the gazetteers of a person: those with figures of their own, and what lies above and below. */
export interface OwnGazetteer {
  /** The files it was put together from. */
  readonly key: string;
  /** Null when no row has the level of a country. */
  readonly country: {
    readonly id: PlaceId;
    readonly names: Names;
    readonly spellings: readonly string[];
  } | null;
  /** The places of the first level. */
  readonly entries: readonly GazetteerEntry[];
  /** The places inside these; null when there are none. */
  readonly districts: Districts | null;
  /** The names of every place of any level, by code in capitals. */
  readonly names: ReadonlyMap<PlaceId, Names>;
}

/** Puts gazetteers together; of two rows with one code that of the later table counts. Null when there is none. */
export function ownGazetteer(tables: readonly ContextTable[]): OwnGazetteer | null {
  const rows = new Map<PlaceId, NamedRow>();
  for (const table of tables)
    if (table.role === 'gazetteer')
      for (const row of table.rows) rows.set(row.get('pcode').toUpperCase(), row);
  rows.delete('');
  if (rows.size === 0) return null;
  const top = [...rows].find(([, row]) => row.get('admin_level') === '0');
  const entries = [...rows.values()].filter((row) => levelOf(row, top?.[0] ?? null) === 1).map(entryOf);
  const country = top && entryOf(top[1]);
  const inside = [...rows.values()].filter((row) => levelOf(row, top?.[0] ?? null) === 2);
  return {
    key: tables.map(({ file, pack }) => `${pack}/${file}`).join('\n'),
    country: country
      ? { id: country.id, names: country.names, spellings: [...country.codes, ...country.spellings] }
      : null,
    entries,
    districts: inside.length > 0 ? readDistricts(inside.map((row) => within(row, entries))) : null,
    names: new Map([...rows].map(([code, row]) => [code, entryOf(row).names])),
  };
}

/** The level a row states, or else one below its parent. */
function levelOf(row: NamedRow, country: PlaceId | null): PlaceLevel {
  const stated = row.get('admin_level');
  if (stated !== '') return stated === '0' ? 0 : stated === '1' ? 1 : 2;
  const parent = parentOf(row);
  return parent === '' || parent === country ? 1 : 2;
}

function parentOf(row: NamedRow): PlaceId {
  return (row.get('parent_pcode') || row.get('admin1_pcode')).toUpperCase();
}

/** A district's row with the code of its parent as the parent itself is written. */
function within(row: NamedRow, entries: readonly GazetteerEntry[]): NamedRow {
  const parent = entries.find(({ id }) => id.toUpperCase() === parentOf(row))?.id ?? '';
  return { row: row.row, get: (column) => (column === 'admin1_pcode' ? parent : row.get(column)) };
}
