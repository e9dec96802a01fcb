import { OFF_MAP } from '../matchCell';
import type { District, Names, Place, PlaceId } from '../../domain/place';
import type { TextTable } from '../../table/textTable';
import { joinOutlines, type NamedPlace } from './joinOutlines';
import type { OutlineKey, OutlineKeys } from './outlineKeys';
import type { Outlines } from './readGeo';

/** The places that outlines draw, in the order of the outlines, and the places that none of them draws. */
export interface OutlinePlaces {
  readonly drawn: readonly District[];
  readonly undrawn: readonly District[];
  /** How many of the drawn places were known before. */
  readonly matched: number;
}

/**
 * Joins outlines to the places of a dataset by code or name. An outline that none of them is becomes a place of its
 * own, without a figure, by the names of the boundary file; a place that none draws stays off the map. Arabic names of
 * the boundary file are taken where the place has none. `governorates` are the places that districts may lie in: a new
 * district lies in the one whose code stands beside its own. O(outlines + places).
 */
export function outlinePlaces(
  outlines: Outlines,
  table: TextTable,
  keys: OutlineKeys,
  places: readonly (Place | District)[],
  governorates: readonly Place[] = [],
): OutlinePlaces {
  const { matched, placesLeft } = joinOutlines(outlines, table, keys, places.map(namedPlace));
  const known = new Map(places.map((place) => [place.id, place]));
  const placeOf = new Map(matched.map(({ outline, place }) => [outline, place]));
  const taken = new Set<PlaceId>(known.keys());
  const drawn = outlines.features.map(({ id, properties }): District => {
    const cells = table.rows[properties.feature] ?? [];
    const names = namesIn(cells, keys.candidates);
    const place = known.get(placeOf.get(String(id)) ?? '');
    if (place) return { ...asDistrict(place), names: { ...names, ...place.names } };
    const own = freeId(String(id), taken);
    const within = parentIn(cells, keys, governorates);
    return { id: own, names: { ...names, en: names.en ?? String(id) }, within };
  });
  const left = new Set(placesLeft);
  const undrawn = places.filter(({ id }) => left.has(id)).map(asDistrict);
  return { drawn, undrawn, matched: matched.length };
}

function asDistrict(place: Place | District): District {
  return { ...place, within: 'within' in place ? place.within : null };
}

/** The governorate that a row of a boundary file names by code beside the outline's own. */
function parentIn(
  cells: readonly string[],
  { candidates, level }: OutlineKeys,
  governorates: readonly Place[],
): PlaceId | null {
  const above = candidates.find((key) => key.role === 'code' && level !== null && key.level === level - 1);
  const code = above && cells[above.column]?.trim();
  return (code && governorates.find(({ id }) => codeOf(id) === code)?.id) || null;
}

function codeOf(id: PlaceId): string {
  return id.startsWith(OFF_MAP) ? id.slice(OFF_MAP.length) : id;
}

function namedPlace({ id, names }: Place): NamedPlace {
  return { id, codes: [codeOf(id)], names: Object.values(names).filter((name) => name !== undefined) };
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
