import type { PlaceId } from '../../domain/place';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { PlaceText } from '../placeText';

/** What a gazetteer says of a text in a column of places of two levels. */
export interface KnownPlace {
  /** Whether it names a governorate, or the country. */
  readonly isLarger: boolean;
  /** The governorate of the district that it names; null when it names none. */
  readonly within: PlaceId | null;
}

/** What a gazetteer says of a place: some names stand for a governorate and for a district of it. O(letters). */
export function knownPlace(gazetteer: Gazetteer, { code, name }: PlaceText): KnownPlace {
  const { districts } = gazetteer;
  const larger = (gazetteer.matchCode(code) ?? gazetteer.matchName(name))?.place ?? null;
  if (larger !== null) {
    const hasOwn = districts !== null && districts.matchName(larger, name) !== null;
    return { isLarger: true, within: hasOwn ? larger : null };
  }
  if (gazetteer.isCountry(code) || gazetteer.isCountry(name)) return { isLarger: true, within: null };
  const district = districts && (districts.matchCode(code) ?? districts.matchAnywhere(name));
  return { isLarger: false, within: district === null ? null : (districts?.governorateOf(district) ?? null) };
}
