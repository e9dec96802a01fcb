import { normaliseName } from '../../gazetteer/normaliseName';
import type { TextTable } from '../../table/textTable';
import type { OutlineKeys } from './outlineKeys';
import type { Outlines } from './readGeo';

/** A place as a table names it. */
export interface NamedPlace {
  readonly id: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** Which outline belongs to which place, by the id of each, and what found no partner. */
export interface OutlineJoin {
  readonly matched: readonly {
    readonly outline: string;
    readonly place: string;
    readonly by: 'code' | 'name';
  }[];
  readonly outlinesLeft: readonly string[];
  readonly placesLeft: readonly string[];
}

/**
 * Joins outlines to places: by exact code, else by exact or normalised name. A code or name that would fit several
 * outlines or several places joins none of them, and near misses are never joined.
 */
export function joinOutlines(
  outlines: Outlines,
  { rows }: TextTable,
  { candidates }: OutlineKeys,
  places: readonly NamedPlace[],
): OutlineJoin {
  const texts = (feature: number, role: 'code' | 'name') =>
    candidates
      .filter((key) => key.role === role && key.distinct)
      .map(({ column }) => rows[feature]?.[column] ?? '');
  const byCode = new KeyIndex((text) => text.trim().toUpperCase());
  const byName = new KeyIndex(normaliseName);
  for (const { id, codes, names } of places) {
    for (const code of codes) byCode.add(code, id);
    for (const name of names) byName.add(name, id);
  }
  const matched: { outline: string; place: string; by: 'code' | 'name' }[] = [];
  for (const { id, properties } of outlines.features) {
    const outline = String(id);
    const code = byCode.only(texts(properties.feature, 'code'));
    const place = code ?? byName.only(texts(properties.feature, 'name'));
    if (place !== undefined) matched.push({ outline, place, by: code === undefined ? 'name' : 'code' });
  }
  const uses = new Map<string, number>();
  for (const { place } of matched) uses.set(place, (uses.get(place) ?? 0) + 1);
  const joined = matched.filter(({ place }) => uses.get(place) === 1);
  const [outlinesJoined, placesJoined] = [
    new Set(joined.map(({ outline }) => outline)),
    new Set(joined.map(({ place }) => place)),
  ];
  return {
    matched: joined,
    outlinesLeft: outlines.features.map(({ id }) => String(id)).filter((id) => !outlinesJoined.has(id)),
    placesLeft: places.map(({ id }) => id).filter((id) => !placesJoined.has(id)),
  };
}

/** Looks places up by a text in a form that spellings share. */
class KeyIndex {
  readonly #places = new Map<string, Set<string>>();
  readonly #form: (text: string) => string;

  constructor(form: (text: string) => string) {
    this.#form = form;
  }

  add(text: string, place: string): void {
    const key = this.#form(text);
    if (key === '') return;
    const known = this.#places.get(key) ?? new Set<string>();
    this.#places.set(key, known.add(place));
  }

  /** The one place that the texts together name; undefined for none and for several. */
  only(texts: readonly string[]): string | undefined {
    const found = new Set(texts.flatMap((text) => [...(this.#places.get(this.#form(text)) ?? [])]));
    return found.size === 1 ? [...found][0] : undefined;
  }
}
