import { areFromFamilies } from '../../cube/areFromFamilies';
import type { Cube } from '../../cube/cube';
import type { FamilySizes } from './smallCount';

/** The sizes of a family that the DTM of Iraq counts with (spec 1.1). */
const FAMILY_SIZES: FamilySizes = { least: 5, most: 6 };

/**
 * The sizes of the families that individuals were made of, where the wholes of the same places show that they were: by
 * both units, or by sixes. Null for families, and for people who were counted one by one. O(cells).
 */
export function sizesOf({ unit, measure, values }: Cube, wholes: readonly Cube[]): FamilySizes | null {
  if (unit !== 'individuals') return null;
  const own = wholes.filter((one) => one.by === null && one.measure === measure);
  const people = own.find((one) => one.unit === 'individuals');
  const families = own.find((one) => one.unit === 'families');
  if (people && families) return areFromFamilies(people, families) ? FAMILY_SIZES : null;
  return values.every((count) => count % FAMILY_SIZES.most === 0) ? FAMILY_SIZES : null;
}
