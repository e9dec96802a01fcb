import type { District, PlaceId } from '../domain/place';

/** Finds places by code and by name; null for none and for several. */
interface PlaceIndex {
  matchCode(text: string): { readonly place: PlaceId } | null;
  matchName(text: string): { readonly place: PlaceId } | null;
}

/**
 * The districts of a country: found by code, or by a name inside a governorate that is known. The same name stands for
 * districts of several governorates, so no name is looked up without one.
 */
export class Districts {
  readonly places: readonly District[];
  readonly #codes: PlaceIndex;
  readonly #names: ReadonlyMap<PlaceId, PlaceIndex>;
  readonly #within: ReadonlyMap<PlaceId, PlaceId>;

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

  /** The governorate of a district; null for a place that is none of these districts. */
  governorateOf(district: PlaceId): PlaceId | null {
    return this.#within.get(district) ?? null;
  }
}
