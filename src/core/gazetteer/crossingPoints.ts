import type { LonLat } from '../domain/place';
import { normaliseName } from './normaliseName';
import type { Row } from './readGazetteer';

/**
 * Where the crossings of a `border-crossings.csv` lie, by each of their names in its normal form; those whose position
 * is not known are left out. O(names).
 */
export function crossingPoints(rows: readonly Row[]): ReadonlyMap<string, LonLat> {
  const points = new Map<string, LonLat>();
  for (const row of rows) {
    const [longitude, latitude] = [row.get('longitude'), row.get('latitude')];
    if (longitude === '' || latitude === '') continue;
    const names = [...row.get('name').split('/'), row.get('name'), ...row.get('other_names').split(';')];
    for (const name of names.map(normaliseName).filter(Boolean)) {
      points.set(name, [Number(longitude), Number(latitude)]);
    }
  }
  return points;
}
