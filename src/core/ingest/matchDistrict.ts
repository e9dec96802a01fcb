import type { PlaceId } from '../domain/place';
import type { Districts } from '../gazetteer/districts';
import { normaliseName } from '../gazetteer/normaliseName';
import type { DistrictParent } from './answers';
import type { MatchedPlace } from './matchCell';

/** A district with the governorate in which its rows count. */
export interface MatchedDistrict extends MatchedPlace {
  readonly governorate: PlaceId;
}

/**
 * The district of a row in a governorate that is known. One that is not known there stays a place of the file's own:
 * counted in its governorate, on no map of districts. So does one whose code means another district than its name. One
 * that lies in another governorate does too, until a person says by `answer` that it counts there.
 */
export function matchDistrict(
  districts: Districts,
  governorate: PlaceId,
  code: string,
  name: string,
  answer?: DistrictParent,
): MatchedDistrict {
  const byCode = districts.matchCode(code);
  const byName = districts.matchName(governorate, name);
  const own = { place: `${governorate}/${normaliseName(name) || name || code}`, governorate };
  const named = byName ?? (isIn(byCode) ? null : districts.matchAnywhere(name));
  if (byCode !== null && named !== null && byCode !== named) {
    return { ...own, issue: { code: 'level_clash', severity: 'warning' } };
  }
  const found = byCode ?? named;
  if (found === null) return { ...own, issue: { code: 'adm2_unmatched', severity: 'warning' } };
  if (isIn(found)) return { place: found, governorate, issue: null };
  const issue = { code: 'district_elsewhere', severity: answer ? 'info' : 'warning' } as const;
  const parent = districts.governorateOf(found);
  const isMoved = answer === 'ofPlace' && parent !== null;
  return isMoved ? { place: found, governorate: parent, issue } : { ...own, issue };

  function isIn(district: PlaceId | null): boolean {
    return district !== null && districts.governorateOf(district) === governorate;
  }
}
