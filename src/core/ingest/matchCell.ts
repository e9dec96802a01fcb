import type { IssueCode, Severity } from '../domain/issue';
import type { PlaceId } from '../domain/place';
import type { Gazetteer, PlaceMatch } from '../gazetteer/gazetteer';
import type { CodeScheme } from './answers';

/** The place a row is about. One that the gazetteer does not know keeps its own text behind `?`, off the map. */
export interface MatchedPlace {
  readonly place: PlaceId;
  readonly issue: { readonly code: IssueCode; readonly severity: Severity } | null;
}

/** Marks places that are counted but not on the map. */
export const OFF_MAP = '?';

/**
 * The place of a row from its code, its name, or both. Code and name that mean different places are a question, and
 * so is a code of the legacy scheme without a name that agrees: nine of its eighteen numbers mean another
 * governorate today. `scheme` is a person's answer to it.
 */
export function matchPlace(
  gazetteer: Gazetteer,
  code: string,
  name: string,
  scheme?: CodeScheme,
): MatchedPlace {
  const byCode = code === '' ? null : codedPlace(gazetteer, code, scheme);
  const byName = name === '' ? null : gazetteer.matchName(name);
  if (byCode && byName && byCode.place !== byName.place) {
    return { place: `${OFF_MAP}${name}`, issue: { code: 'code_name_conflict', severity: 'ask' } };
  }
  if (byCode?.method === 'legacyCode' && scheme === 'legacy') {
    return { place: byCode.place, issue: { code: 'legacy_pcode_scheme', severity: 'info' } };
  }
  if (byCode?.method === 'legacyCode') {
    return byName
      ? { place: byName.place, issue: { code: 'legacy_pcode_scheme', severity: 'info' } }
      : { place: `${OFF_MAP}${code}`, issue: { code: 'legacy_pcode_scheme', severity: 'ask' } };
  }
  const found = byCode ?? byName;
  if (found) return { place: found.place, issue: null };
  return { place: `${OFF_MAP}${name || code}`, issue: { code: 'place_not_found', severity: 'warning' } };
}

/** A code with a hyphen is one of the legacy scheme unless a person says that it is not. */
function codedPlace(gazetteer: Gazetteer, code: string, scheme: CodeScheme | undefined): PlaceMatch | null {
  const match = gazetteer.matchCode(code);
  if (match?.method !== 'legacyCode' || scheme !== 'current') return match;
  return gazetteer.matchCode(code.replace('-', '')) ?? match;
}
