import type { FilePlace } from '../../domain/filePlace';
import type { Doubt } from '../../domain/issue';
import type { LonLat, PlaceId } from '../../domain/place';
import type { FigureLevel, PlaceLevel } from '../../domain/placeLevel';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { normaliseName } from '../../gazetteer/normaliseName';
import type { Answers, CodeScheme, DistrictParent } from '../answers';
import { matchPlace, OFF_MAP } from '../matchCell';
import { matchDistrict, type MatchedDistrict } from '../matchDistrict';
import { isEmpty, type PlaceText } from '../placeText';
import type { PlaceScheme } from '../understanding';

/** Where a row belongs: its place at the finest level that has figures, and at what level the row itself is. */
export interface PlacePath {
  readonly place: PlaceId;
  readonly level: FigureLevel;
  readonly rowLevel: PlaceLevel;
  readonly country: string;
  readonly doubt: Doubt | null;
  /** What is doubtful about the district alone: the row counts in the governorate that it names. */
  readonly districtDoubt: DistrictDoubt | null;
  /** True for a crossing or site that no governorate stands above: a place of its own. */
  readonly isPoint: boolean;
}

/** A doubt about a district, with the text that names it. */
export interface DistrictDoubt extends Doubt {
  readonly text: string;
}

const LOST: Doubt = { code: 'place_not_found', severity: 'ask' };

type Texts = readonly [country: PlaceText, first: PlaceText, second: PlaceText];

/**
 * Finds the places of rows: by the gazetteer where the rows are of its country, else by what the file itself says, so
 * that a file of any country has places. Each combination of texts is resolved once.
 */
export class PlacePaths {
  readonly #gazetteer: Gazetteer | null;
  readonly #scheme: PlaceScheme;
  readonly #answers: ReadonlyMap<string, PlaceId>;
  readonly #codeScheme: CodeScheme | undefined;
  readonly #districtParent: DistrictParent | undefined;
  readonly #paths = new Map<string, PlacePath | null>();
  readonly #places = new Map<PlaceId, FilePlace>();
  readonly #points = new Map<PlaceId, LonLat>();

  constructor(gazetteer: Gazetteer | null, scheme: PlaceScheme, answers: Answers) {
    const { places = [] } = answers;
    this.#gazetteer = gazetteer;
    this.#scheme = scheme;
    this.#answers = new Map(places.map(({ text, place }) => [normaliseName(text), place]));
    this.#codeScheme = answers.codeScheme;
    this.#districtParent = answers.districtParent;
  }

  /**
   * The path of a row; null when it names no place. `site` is what it says of a location, `adminLevel` the level that
   * the row claims, null when it claims none. O(letters).
   */
  of(texts: Texts, site: string, adminLevel: PlaceLevel | null): PlacePath | null {
    const level = adminLevel ?? (site === '' ? null : 4);
    const key = texts.flatMap(({ code, name }) => [code, name]).join('\u0000');
    const ownKey = `${level ?? ''}\u0000${key}\u0000${isPlaced(texts) ? '' : site}`;
    const known = this.#paths.get(ownKey);
    if (known !== undefined) return known;
    const path = this.#resolve(texts, site, level);
    this.#paths.set(ownKey, path);
    return path;
  }

  /** The places met so far. */
  places(): FilePlace[] {
    return [...this.#places.values()].map((place) => {
      const point = this.#points.get(place.id);
      return point ? { ...place, point } : place;
    });
  }

  /** Notes where a place lies; what was said of it first holds. */
  locate(place: PlaceId, point: LonLat): void {
    if (!this.#points.has(place)) this.#points.set(place, point);
  }

  /** Takes a site that is kept apart, and where it lies, null when that is not known; what was said of it first holds. */
  addSite(site: FilePlace, point: LonLat | null): void {
    if (!this.#places.has(site.id)) this.#places.set(site.id, site);
    if (point) this.locate(site.id, point);
  }

  /** The parent of a place; null for a place at the top. */
  parentOf(place: PlaceId): PlaceId | null {
    return this.#places.get(place)?.parent ?? null;
  }

  #resolve([country, first, second]: Texts, site: string, level: PlaceLevel | null): PlacePath | null {
    const countryId = country.code || country.name;
    if (countryId !== '') this.#put(countryId, 0, country, null);
    const whole =
      (level === 0 && !isEmpty(first)) || [first.code, first.name].some((text) => this.#isCountry(text));
    const rest = { country: country.name || country.code, doubt: null, districtDoubt: null, isPoint: false };
    if (whole && isEmpty(second) && site === '') {
      const id = countryId || first.code || first.name;
      this.#put(id, 0, first, null);
      return { ...rest, place: id, level: 0, rowLevel: 0 };
    }
    if (level === 0 || (isEmpty(first) && isEmpty(second))) {
      if (countryId !== '') return { ...rest, place: countryId, level: 0, rowLevel: level ?? 0 };
      return site === '' ? null : this.#loneSite(site);
    }
    const gazetteer = this.#gazetteerFor(country);
    const { place, doubt } = this.#first(gazetteer, first);
    const stated = isEmpty(first) ? governorateOf(gazetteer, second) : place;
    const isDistrict = !isEmpty(second) && level !== 1;
    const district = isDistrict ? secondPlace(gazetteer, stated, second, this.#districtParent) : null;
    const parent = district ? district.governorate : stated;
    const isNamed = !isEmpty(first) && parent === stated;
    if (parent !== null)
      this.#put(parent, 1, isNamed ? first : { code: parent, name: '' }, countryId || null);
    if (!district) {
      return parent === null ? null : { ...rest, place: parent, level: 1, rowLevel: level ?? 1, doubt };
    }
    this.#put(district.place, 2, second, parent);
    const text = `${second.code} ${second.name}`.trim();
    const districtDoubt = district.issue && { ...district.issue, text };
    const isLost = gazetteer !== null && parent === null; // its governorate may have a row that counts the same people
    const doubtOrLost = isLost ? LOST : doubt;
    return {
      ...rest,
      place: district.place,
      level: 2,
      rowLevel: level ?? 2,
      doubt: doubtOrLost,
      districtDoubt,
    };
  }

  /** The gazetteer when a row is of its country; null when the places are those of the file. */
  #gazetteerFor(country: PlaceText): Gazetteer | null {
    const isOurs = isEmpty(country)
      ? this.#scheme === 'gazetteer'
      : [country.code, country.name].some((text) => this.#isCountry(text));
    return isOurs ? this.#gazetteer : null;
  }

  #first(gazetteer: Gazetteer | null, { code, name }: PlaceText): { place: PlaceId; doubt: Doubt | null } {
    const answer = this.#answers.get(normaliseName(name)) ?? this.#answers.get(normaliseName(code));
    if (answer !== undefined) return { place: answer, doubt: null };
    if (!gazetteer) return { place: `${OFF_MAP}${code || name}`, doubt: null };
    const { place, issue } = matchPlace(gazetteer, code, name, this.#codeScheme);
    return { place, doubt: issue };
  }

  /** A crossing or site whose governorate the file does not name: a place of its own, beside the governorates. */
  #loneSite(site: string): PlacePath {
    const id = `${OFF_MAP}${site}`;
    this.#put(id, 1, { code: '', name: site }, null);
    return { place: id, level: 1, rowLevel: 1, country: '', doubt: null, districtDoubt: null, isPoint: true };
  }

  #put(id: PlaceId, level: PlaceLevel, { code, name }: PlaceText, parent: PlaceId | null): void {
    const known = this.#places.get(id);
    if (!known) this.#places.set(id, { id, level, name: name || code, code, parent });
    else if (name !== '' && known.name === known.code) this.#places.set(id, { ...known, name }); // met as the start of a code
  }

  #isCountry(text: string): boolean {
    return text !== '' && this.#gazetteer?.isCountry(text) === true;
  }
}

/** The governorate of a district whose row names no governorate: only its code tells. */
function governorateOf(gazetteer: Gazetteer | null, { code }: PlaceText): PlaceId | null {
  const district = gazetteer?.districts?.matchCode(code) ?? null;
  return district === null ? null : (gazetteer?.districts?.governorateOf(district) ?? null);
}

/** A district: one of the gazetteer in a governorate that it knows, else by what the file says. */
function secondPlace(
  gazetteer: Gazetteer | null,
  parent: PlaceId | null,
  { code, name }: PlaceText,
  answer: DistrictParent | undefined,
): Omit<MatchedDistrict, 'governorate'> & { readonly governorate: PlaceId | null } {
  if (gazetteer?.districts && parent !== null && !parent.startsWith(OFF_MAP)) {
    return matchDistrict(gazetteer.districts, parent, code, name, answer);
  }
  const own = code || `${parent ?? OFF_MAP}/${normaliseName(name) || name}`;
  return { place: own, governorate: parent, issue: null };
}

function isPlaced(texts: Texts): boolean {
  return texts.some((text) => !isEmpty(text));
}
