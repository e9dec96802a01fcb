import type { FilePlace } from '../../domain/filePlace';
import type { PlaceId } from '../../domain/place';
import { Gazetteer } from '../../gazetteer/gazetteer';
import type { OwnGazetteer } from './ownGazetteer';

/** From what share of its places on a file is of a gazetteer: by codes, and by names, which countries have in common. */
const ENOUGH_CODES = 0.5;
const ENOUGH_NAMES = 0.8;

/** A person's gazetteer that knows the places of a file, ready to match its rows. */
export interface ChosenGazetteer {
  readonly own: OwnGazetteer;
  readonly gazetteer: Gazetteer;
}

/**
 * The gazetteer whose country the rows of a file name: the one that knows most of its places by code, or by name where
 * the country that the rows name does not speak against it. Null when none knows enough of them.
 * O(places × gazetteers).
 */
export function chooseGazetteer(
  places: readonly FilePlace[],
  gazetteers: readonly OwnGazetteer[],
): ChosenGazetteer | null {
  const countries = new Map(places.filter(({ level }) => level === 0).map((place) => [place.id, place]));
  const firsts = new Map<PlaceId | null, FilePlace[]>();
  for (const place of places) {
    if (place.level === 1) firsts.set(place.parent, [...(firsts.get(place.parent) ?? []), place]);
  }
  let best: ChosenGazetteer | null = null;
  let most = 0;
  for (const own of gazetteers) {
    const spellings = own.country?.spellings ?? [];
    const matcher = new Gazetteer(own.entries, { texts: spellings });
    const taken: string[] = [];
    let known = 0;
    for (const [id, members] of firsts) {
      const texts = countryTexts(id, countries);
      const agrees =
        texts.length === 0 || spellings.length === 0 ? null : texts.some((text) => matcher.isCountry(text));
      const found = knownOf(members, matcher, agrees);
      known += found;
      if (found > 0) taken.push(...texts);
    }
    if (known > most) {
      best = {
        own,
        gazetteer: new Gazetteer(own.entries, { texts: [...spellings, ...taken] }, own.districts),
      };
      most = known;
    }
  }
  return best;
}

/**
 * How many places a gazetteer knows; none where these are too few for the places to be of its country. `agrees` says
 * whether rows and gazetteer name the same country; null when one of them names none.
 */
function knownOf(places: readonly FilePlace[], gazetteer: Gazetteer, agrees: boolean | null): number {
  const coded = places.filter(({ code }) => code !== '');
  const byCode = coded.filter(({ code }) => gazetteer.matchCode(code) !== null).length;
  if (byCode > 0 && byCode >= coded.length * ENOUGH_CODES) return byCode;
  if (agrees === false || (agrees === null && coded.length > 0)) return 0;
  const byName = places.filter(({ name }) => gazetteer.matchName(name) !== null).length;
  return byName >= places.length * ENOUGH_NAMES ? byName : 0;
}

function countryTexts(id: PlaceId | null, countries: ReadonlyMap<PlaceId, FilePlace>): string[] {
  const country = id === null ? undefined : countries.get(id);
  return country ? [country.code, country.name].filter(Boolean) : [];
}
