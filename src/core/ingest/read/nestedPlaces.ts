import type { PlaceId } from '../../domain/place';
import type { PlaceLevel } from '../../domain/placeLevel';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { normaliseName } from '../../gazetteer/normaliseName';
import type { Answers } from '../answers';
import { keyOfPlace, type CodeLevels, type Nesting, type Within } from '../nesting';
import { isEmpty, NO_PLACE, type PlaceText } from '../placeText';
import { knownPlace } from '../understand/knownPlace';

/** The places of a row down to the district; either may be empty. */
export interface NestedPlace {
  readonly first: PlaceText;
  readonly second: PlaceText;
  /** The level of the row where it is no first or second place: the whole, or lies inside a second one. */
  readonly level: PlaceLevel | null;
}

const SUB_DISTRICTS = 3;
const SITES = 4; // and all that lies inside them

/** Tells the level of each place of a column that names places of several levels. */
export class NestedPlaces {
  readonly #codes: CodeLevels | null;
  readonly #gazetteer: Gazetteer | null;
  readonly #answered: ReadonlySet<string>;
  readonly #placements: ReadonlyMap<string, readonly Within[]>;
  readonly #several: ReadonlySet<string>;
  readonly #known = new Map<string, NestedPlace>();
  /** How often a context told a name that stands for several places. */
  readonly #times = new Map<string, number>();

  /** `gazetteer` is null when the places are the file's own; of places that a person named nothing is found. */
  constructor(
    { codes, placements }: Nesting,
    gazetteer: Gazetteer | null,
    { places = [] }: Pick<Answers, 'places'>,
  ) {
    this.#codes = codes;
    this.#gazetteer = gazetteer;
    this.#answered = new Set(places.map(({ text }) => normaliseName(text)));
    this.#placements = new Map(placements.map(({ place, within }) => [keyOfPlace(place), within]));
    const several = placements.filter(
      ({ within }) =>
        new Set(within.map((one) => (one === 'whole' ? one : one?.map(keyOfPlace).join()))).size > 1,
    );
    this.#several = new Set(several.map(({ place }) => keyOfPlace(place)));
  }

  /** Whether a name stands for several places at a date: then `of` is to be asked once a row, in the order of the file. */
  isSeveral(place: PlaceText): boolean {
    return this.#several.has(keyOfPlace(place));
  }

  /** The places of a row that names one of them; `context` says what it is of besides. O(1) for a known text. */
  of(place: PlaceText, context: () => string): NestedPlace {
    const key = keyOfPlace(place);
    if (!this.#several.has(key)) {
      const known = this.#known.get(key) ?? this.#placed(place, 0);
      this.#known.set(key, known);
      return known;
    }
    const name = `${key}\u0000${context()}`;
    const times = this.#times.get(name) ?? 0;
    this.#times.set(name, times + 1);
    return this.#placed(place, times);
  }

  #placed(place: PlaceText, nth: number): NestedPlace {
    const within = this.#within(place, nth);
    if (within === 'whole') return { first: place, second: NO_PLACE, level: 0 };
    const path = [...(within ?? []), place];
    const [first, second] = [path[0] ?? place, path[1] ?? NO_PLACE];
    const [, , third, fourth] = path;
    return { first, second, level: fourth ? SITES : third ? SUB_DISTRICTS : null };
  }

  #within(place: PlaceText, nth: number): Within {
    const isAnswered = [place.code, place.name].some((text) => this.#answered.has(normaliseName(text)));
    if (isEmpty(place) || isAnswered) return null;
    const placed = this.#placements.get(keyOfPlace(place));
    const shown = placed?.[Math.min(nth, placed.length - 1)] ?? null;
    if (shown !== null) return shown;
    const coded = this.#codes && place.code !== '' ? withinCode(place.code, this.#codes) : null;
    if (coded !== null) return coded;
    const governorate = placed ? null : this.#governorateOf(place);
    return governorate === null ? null : [{ code: governorate, name: '' }];
  }

  #governorateOf(place: PlaceText): PlaceId | null {
    if (!this.#gazetteer) return null;
    const { isLarger, within } = knownPlace(this.#gazetteer, place);
    return isLarger ? null : within;
  }
}

/** Where a code lies by the codes that it begins with; null for one of the largest places. */
function withinCode(code: string, { lengths, whole }: CodeLevels): Within {
  if (code === whole) return 'whole';
  const around = lengths.filter((_, at) => code.length >= (lengths[at + 1] ?? Infinity));
  return around.length === 0 ? null : around.map((length) => ({ code: code.slice(0, length), name: '' }));
}
