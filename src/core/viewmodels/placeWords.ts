import type { DatasetSummary } from '../domain/dataset';

/** What the places of a dataset are called: governorates, places of a file's own country, or districts. */
export type PlaceWords = '' | '-own' | '-district';

/** The end of the keys of messages that speak of places. */
export function placeWords({ level, ownPlaces }: Pick<DatasetSummary, 'level' | 'ownPlaces'>): PlaceWords {
  if (level === 'district') return '-district';
  return ownPlaces ? '-own' : '';
}
