import type { District, PlaceId } from '../domain/place';
import { normaliseName } from './normaliseName';

/** Finds places by code and by name; null for none and for several. */
interface PlaceIndex {
  matchCode(text: string): { readonly place: PlaceId } | null;
  matchName(text: string): { readonly place: PlaceId } | null;
  /** Every normalised spelling with its place. */
  spellings(): Iterable<readonly [spelling: string, place: PlaceId]>;
}

/**
 * The districts of a country: found by code, or by a name inside a governorate that is known. The same name may stand
 * for districts of several governorates: without a governorate only a name of one district means anything.
 */
export class Districts {
  readonly places: readonly District[];
  readonly #codes: PlaceIndex;
  readonly #names: ReadonlyMap<PlaceId, PlaceIndex>;
  readonly #within: ReadonlyMap<PlaceId, PlaceId>;
  /** Normalised spellings of all governorates; null for one of several districts. Made when it is first needed. */
  #everywhere: Map<string, PlaceId | null> | null = null;

  /** `codes` knows all of the places, `names` those of each governorate. */
  constructor(places: readonly District[], codes: PlaceIndex, names: ReadonlyMap<PlaceId, PlaceIndex>) {
    this.places = places;
    this.#codes = codes;
    this.#names = names;
    this.#within = new Map(places.flatMap(({ id, within }) => (within === null ? [] : [[id, within]])));
  }

  /** The district that a code names, whatever its governorate; null when none does. */
  matchCode(code: string): PlaceId | null {
    return code === '' ? null : (this.#codes.matchCode(code)?.place ?? null);
  }

  /** The district of a governorate that a name means; null when none or more than one does. */
  matchName(governorate: PlaceId, name: string): PlaceId | null {
    return name === '' ? null : (this.#names.get(governorate)?.matchName(name)?.place ?? null);
  }

  /** The only district of all governorates that a name means; null when none or more than one does. */
  matchAnywhere(name: string): PlaceId | null {
    this.#everywhere ??= this.#allSpellings();
    return this.#everywhere.get(normaliseName(name)) ?? null;
  }

  #allSpellings(): Map<string, PlaceId | null> {
    const all = new Map<string, PlaceId | null>();
    for (const names of this.#names.values()) {
      for (const [spelling, place] of names.spellings()) all.set(spelling, all.has(spelling) ? null : place);
    }
    return all;
  }

  /** The governorate of a district; null for a place that is none of these districts. */
  governorateOf(district: PlaceId): PlaceId | null {
    return this.#within.get(district) ?? null;
  }
}
