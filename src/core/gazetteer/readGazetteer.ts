import type { Names, RegionSet } from '../domain/place';
import { Gazetteer, type Country, type GazetteerEntry } from './gazetteer';

/** A row of a small table, read by column name. */
export interface Row {
  get(column: string): string;
}

/**
 * The gazetteer of a `governorates.csv`. A row without a P-code of its own that lies inside another place
 * (`within_pcode`) lends that place neither names nor codes: Halabja is not another spelling of Sulaymaniyah.
 */
export function readGazetteer(rows: readonly Row[], country: Country = {}): Gazetteer {
  const innerPlaces = rows
    .filter((row) => row.get('pcode') === '' && row.get('within_pcode') !== '')
    .map((row) => ({ within: row.get('within_pcode'), spellings: entryOf(row).spellings }));
  const entries = rows.filter((row) => row.get('pcode') !== '').map(entryOf);
  return new Gazetteer(entries, { ...country, innerPlaces });
}

/** The region sets of a `region-sets.csv`. */
export function readRegionSets(rows: readonly Row[]): RegionSet[] {
  return rows.map((row) => ({
    id: row.get('region_id'),
    names: namesOf(row, 'name'),
    short: row.get('short_en') === '' ? namesOf(row, 'name') : namesOf(row, 'short'),
    inSentence: { ...namesOf(row, 'name'), en: row.get('sentence_en') || row.get('name_en') },
    members: row.get('admin1_pcodes').split('|').filter(Boolean),
  }));
}

/** Every name and id of region sets: what a row of one may be called. */
export function regionNames(sets: readonly RegionSet[]): string[] {
  return sets.flatMap(({ id, names, short }) => [id, ...spellingsOf(names), ...spellingsOf(short)]);
}

/** The names in the columns `<stem>_en`, `<stem>_ar`, `<stem>_ckb`; a language without a name is absent. */
export function namesOf(row: Row, stem: string): Names {
  const ar = row.get(`${stem}_ar`);
  const ckb = row.get(`${stem}_ckb`);
  return { en: row.get(`${stem}_en`), ...(ar && { ar }), ...(ckb && { ckb }) };
}

/** The names there are, in every language. */
export function spellingsOf({ en, ar, ckb }: Names): string[] {
  return [en, ar ?? '', ckb ?? ''].filter(Boolean);
}

/** One place of a `governorates.csv`, with every code and spelling it goes by. */
export function entryOf(row: Row): GazetteerEntry {
  const id = row.get('pcode');
  const names = namesOf(row, 'name');
  const aliases = row.get('aliases').split('|');
  const spellings = [...spellingsOf(names), row.get('name_cod'), ...aliases];
  return {
    id,
    names,
    codes: [id, apiCode(id), row.get('iso_3166_2')].filter(Boolean),
    legacyCodes: [row.get('legacy_pcode'), row.get('legacy_pcode').replace('-G', '')].filter(Boolean),
    spellings: spellings.filter(Boolean),
  };
}

/** The DTM API writes `IQG09` as `IRQ-G09`: the same numbering, unlike the legacy `IQ-G09`. Empty for another scheme. */
export function apiCode(pcode: string): string {
  return pcode.startsWith('IQG') ? `IRQ-${pcode.slice(2)}` : '';
}
