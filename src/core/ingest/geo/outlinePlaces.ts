import { OFF_MAP } from '../matchCell';
import type { Names, Place, PlaceId } from '../../domain/place';
import type { TextTable } from '../../table/textTable';
import { joinOutlines, type NamedPlace } from './joinOutlines';
import type { OutlineKey, OutlineKeys } from './outlineKeys';
import type { Outlines } from './readGeo';

/** The places that outlines draw, in the order of the outlines, and the places that none of them draws. */
export interface OutlinePlaces {
  readonly drawn: readonly Place[];
  readonly undrawn: readonly Place[];
  /** How many of the drawn places were known before. */
  readonly matched: number;
}

/**
 * Joins outlines to the places of a dataset by code or name. An outline that none of them is becomes a place of its
 * own, without a figure, by the names of the boundary file; a place that none draws stays off the map. Arabic names of
 * the boundary file are taken where the place has none. O(outlines + places).
 */
export function outlinePlaces(
  outlines: Outlines,
  table: TextTable,
  keys: OutlineKeys,
  places: readonly Place[],
): OutlinePlaces {
  const { matched, placesLeft } = joinOutlines(outlines, table, keys, places.map(namedPlace));
  const known = new Map(places.map((place) => [place.id, place]));
  const placeOf = new Map(matched.map(({ outline, place }) => [outline, place]));
  const taken = new Set<PlaceId>(known.keys());
  const drawn = outlines.features.map(({ id, properties }): Place => {
    const names = namesIn(table.rows[properties.feature] ?? [], keys.candidates);
    const place = known.get(placeOf.get(String(id)) ?? '');
    if (place) return { id: place.id, names: { ...names, ...place.names } };
    const own = freeId(String(id), taken);
    return { id: own, names: { ...names, en: names.en ?? String(id) } };
  });
  const left = new Set(placesLeft);
  return { drawn, undrawn: places.filter(({ id }) => left.has(id)), matched: matched.length };
}

function namedPlace({ id, names }: Place): NamedPlace {
  const code = id.startsWith(OFF_MAP) ? id.slice(OFF_MAP.length) : id;
  return { id, codes: [code], names: Object.values(names).filter((name) => name !== undefined) };
}

const LANGUAGES: readonly (keyof Names)[] = ['en', 'ar', 'ckb'];

/** The names of an outline by the language that its columns name; a column that names none stands for English. */
function namesIn(cells: readonly string[], candidates: readonly OutlineKey[]): Partial<Names> {
  const names = new Map<string, string>();
  for (const { role, language, column } of candidates) {
    const text = cells[column]?.trim() ?? '';
    const spoken = language === '' ? 'en' : language === 'ku' ? 'ckb' : language;
    if (role === 'name' && text !== '' && !names.has(spoken)) names.set(spoken, text);
  }
  const [any] = names.values();
  const told = LANGUAGES.flatMap((language) => {
    const name = names.get(language) ?? (language === 'en' ? any : undefined);
    return name === undefined ? [] : [[language, name] as const];
  });
  return Object.fromEntries(told);
}

/** An id that no place has; it is written down as taken. */
function freeId(wished: string, taken: Set<PlaceId>): PlaceId {
  let id = wished;
  for (let more = 2; taken.has(id); more++) id = `${wished} (${more})`;
  taken.add(id);
  return id;
}
