import type { FilePlace } from '../core/domain/filePlace';
import type { PlaceId } from '../core/domain/place';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { suggestPlaces } from '../core/gazetteer/suggestPlaces';
import type { UnknownPlace } from '../core/ingest/fileUnderstanding';
import { OFF_MAP } from '../core/ingest/matchCell';

const MOST = 200;

/** The governorates of a file that are not on the map, and districts of nobody knows which, each with what it may mean, for a person to say. */
export function unknownPlaces(places: readonly FilePlace[], gazetteer: Gazetteer): UnknownPlace[] {
  const unknown = places.filter(
    ({ id, level, parent }) =>
      (level === 1 || (level === 2 && parent === null)) &&
      id.startsWith(OFF_MAP) &&
      (parent === null || gazetteer.isCountry(parent)),
  );
  return unknown.slice(0, MOST).map(({ name, code }) => ({
    text: name || code,
    suggestions: [
      ...new Set([
        ...matches(gazetteer, name, code),
        ...suggestPlaces(gazetteer, name).map(({ place }) => place),
      ]),
    ],
  }));
}

/** Where name and code mean two places, both are named. */
function matches(gazetteer: Gazetteer, name: string, code: string): PlaceId[] {
  return [gazetteer.matchName(name), gazetteer.matchCode(code)].flatMap((match) =>
    match ? [match.place] : [],
  );
}
