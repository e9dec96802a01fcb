import type { District, PlaceId } from '../domain/place';
import { Districts } from './districts';
import { Gazetteer, type GazetteerEntry } from './gazetteer';
import { apiCode, namesOf, spellingsOf, type Row } from './readGazetteer';

/** The districts of a `districts.csv`; a row without a code or a governorate is none. O(rows). */
export function readDistricts(rows: readonly Row[]): Districts {
  const districts = rows
    .filter((row) => row.get('pcode') !== '' && row.get('admin1_pcode') !== '')
    .map((row) => ({ ...entryOf(row), within: row.get('admin1_pcode') }));
  const byGovernorate = new Map<PlaceId, GazetteerEntry[]>();
  for (const district of districts) {
    const known = byGovernorate.get(district.within) ?? [];
    known.push(district);
    byGovernorate.set(district.within, known);
  }
  return new Districts(
    districts.map(({ id, names, within }): District => ({ id, names, within })),
    new Gazetteer(districts),
    new Map([...byGovernorate].map(([governorate, entries]) => [governorate, new Gazetteer(entries)])),
  );
}

function entryOf(row: Row): GazetteerEntry {
  const id = row.get('pcode');
  const names = namesOf(row, 'name');
  return {
    id,
    names,
    codes: [id, apiCode(id)].filter(Boolean),
    legacyCodes: [],
    spellings: [...spellingsOf(names), ...row.get('aliases').split('|')].filter(Boolean),
  };
}
