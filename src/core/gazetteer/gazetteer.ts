import type { Extent } from '../domain/extent';
import type { Place, PlaceId } from '../domain/place';
import type { Districts } from './districts';
import { normaliseName } from './normaliseName';

/** A place with every spelling and code it goes by. */
export interface GazetteerEntry extends Place {
  readonly codes: readonly string[];
  /** Codes of an older scheme that look like, but are not, the codes in use. */
  readonly legacyCodes: readonly string[];
  readonly spellings: readonly string[];
}

/** A place inside one of the places, which has figures of its own in some files and none here. */
export interface InnerPlace {
  readonly within: PlaceId;
  readonly spellings: readonly string[];
}

/** The whole that the places make up. */
export interface Country {
  /** Its names and codes. */
  readonly texts?: readonly string[];
  /** Where it lies; absent when that is not known. */
  readonly extent?: Extent | undefined;
  readonly innerPlaces?: readonly InnerPlace[];
  /** Names of sets of its places, such as `KRI`: a row of one repeats what the rows of its places say. */
  readonly regions?: readonly string[];
}

/** How a text was recognised. */
export type MatchMethod = 'code' | 'legacyCode' | 'name' | 'normalisedName';

export interface PlaceMatch {
  readonly place: PlaceId;
  readonly method: MatchMethod;
}

/**
 * Finds places by exact code, exact spelling or equal normalised spelling, and in no other way: a near miss is a
 * question for a person. A key that would lead to two places leads to none.
 */
export class Gazetteer {
  readonly places: readonly Place[];
  readonly districts: Districts | null;
  readonly #entries: readonly GazetteerEntry[];
  readonly country: Country;
  readonly #codes = new Map<string, PlaceId | null>();
  readonly #legacyCodes = new Map<string, PlaceId | null>();
  readonly #names = new Map<string, PlaceId | null>();
  readonly #normalised = new Map<string, PlaceId | null>();

  readonly #countryTexts: ReadonlySet<string>;
  readonly #regionTexts: ReadonlySet<string>;

  /** `districts` are the places inside the places; null when they are not known. */
  constructor(entries: readonly GazetteerEntry[], country: Country = {}, districts: Districts | null = null) {
    this.#entries = entries;
    this.country = country;
    this.districts = districts;
    this.#countryTexts = new Set(country.texts?.map(normaliseName));
    this.#regionTexts = new Set(country.regions?.map(normaliseName));
    this.places = entries.map(({ id, names }) => ({ id, names }));
    for (const entry of entries) {
      for (const code of entry.codes) put(this.#codes, code.toUpperCase(), entry.id);
      for (const code of entry.legacyCodes) put(this.#legacyCodes, code.toUpperCase(), entry.id);
      for (const spelling of entry.spellings) {
        put(this.#names, spelling, entry.id);
        put(this.#normalised, normaliseName(spelling), entry.id);
      }
    }
  }

  /** The places with all their spellings. */
  spelledPlaces(): Place[] {
    return this.#entries.map(({ id, names, spellings }) => ({ id, names, spellings }));
  }

  /** The place a code names, in the scheme in use or else in the legacy one; null when neither knows it. */
  matchCode(text: string): PlaceMatch | null {
    const code = text.trim().toUpperCase();
    const place = this.#codes.get(code);
    if (place) return { place, method: 'code' };
    const legacy = this.#legacyCodes.get(code);
    return legacy ? { place: legacy, method: 'legacyCode' } : null;
  }

  /** The same places with the districts inside them. */
  withDistricts(districts: Districts): Gazetteer {
    return new Gazetteer(this.#entries, this.country, districts);
  }

  /** Whether a name or code means the whole country: its row repeats what the rows of its places say. */
  isCountry(text: string): boolean {
    return this.#countryTexts.has(normaliseName(text));
  }

  /** Whether a name means a set of places of the country. */
  isRegion(text: string): boolean {
    return this.#regionTexts.has(normaliseName(text));
  }

  /** Every normalised spelling that means one place, with that place. */
  *spellings(): Generator<readonly [spelling: string, place: PlaceId]> {
    for (const [spelling, place] of this.#normalised) if (place !== null) yield [spelling, place];
  }

  /** The place a name means, by exact and then by normalised spelling; null when none or more than one. */
  matchName(text: string): PlaceMatch | null {
    const name = text.trim();
    const exact = this.#names.get(name);
    if (exact) return { place: exact, method: 'name' };
    const place = this.#normalised.get(normaliseName(name));
    return place ? { place, method: 'normalisedName' } : null;
  }
}

function put(index: Map<string, PlaceId | null>, key: string, place: PlaceId): void {
  if (key === '') return;
  const known = index.get(key);
  index.set(key, known === undefined || known === place ? place : null);
}
