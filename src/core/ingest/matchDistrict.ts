import type { PlaceId } from '../domain/place';
import type { Districts } from '../gazetteer/districts';
import { normaliseName } from '../gazetteer/normaliseName';
import type { MatchedPlace } from './matchCell';

/**
 * The district of a row in a governorate that is known. One that is not known there stays a place of the file's own:
 * counted in its governorate, on no map of districts. So does one whose code means another district than its name, or
 * lies in another governorate.
 */
export function matchDistrict(
  districts: Districts,
  governorate: PlaceId,
  code: string,
  name: string,
): MatchedPlace {
  const byCode = districts.matchCode(code);
  const byName = districts.matchName(governorate, name);
  const own = `${governorate}/${normaliseName(name) || name || code}`;
  const clash =
    byCode !== null &&
    (districts.governorateOf(byCode) !== governorate || (byName !== null && byName !== byCode));
  if (clash) return { place: own, issue: { code: 'level_clash', severity: 'warning' } };
  const found = byCode ?? byName;
  if (found !== null) return { place: found, issue: null };
  return { place: own, issue: { code: 'adm2_unmatched', severity: 'warning' } };
}
