import type { Crossing } from '../domain/crossing';
import type { LonLat } from '../domain/place';
import { normaliseName } from './normaliseName';
import { namesOf, type Row } from './readGazetteer';

/**
 * The crossings of a `border-crossings.csv`. Where no column `kind` says otherwise, one that names a country on the other
 * side is of the border, and of any other it is not known. O(names).
 */
export function readCrossings(rows: readonly Row[]): Crossing[] {
  return rows.map((row) => {
    const [en, ar, ckb] = [row.get('name'), row.get('name_ar'), row.get('name_ckb')];
    const neighbour = { ...namesOf(row, 'neighbour'), en: row.get('neighbour') };
    return {
      id: normaliseName(en),
      names: { en, ...(ar && { ar }), ...(ckb && { ckb }) },
      spellings: [...new Set([en, ar, ckb, ...partsOf(row)].map(normaliseName).filter(Boolean))],
      kind: kindOf(row.get('kind'), neighbour.en),
      neighbour: neighbour.en === '' ? null : neighbour,
      within: row.get('admin1_pcode') || null,
      point: pointOf(row.get('longitude'), row.get('latitude')),
      isAtTown: row.get('precision').startsWith('town'),
    };
  });
}

/** Several names in one cell: the sides of a crossing stand around a stroke, other spellings between semicolons. */
function partsOf(row: Row): string[] {
  return [
    ...row.get('name').split('/'),
    ...row.get('name_ar').split('/'),
    ...row.get('other_names').split(';'),
  ];
}

function kindOf(said: string, neighbour: string): Crossing['kind'] {
  if (said === 'border' || said === 'checkpoint') return said;
  return neighbour === '' ? 'unknown' : 'border';
}

function pointOf(longitude: string, latitude: string): LonLat | null {
  return longitude === '' || latitude === '' ? null : [Number(longitude), Number(latitude)];
}
