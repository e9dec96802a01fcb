import { hasValue } from '../domain/cellState';
import { cellIndex, type Cube } from './cube';

/** The sizes of a family that the DTM of Iraq counts with: 6, and in camps 5 since August 2020 (spec 1.1). */
export const SOURCE_SIZES = { least: 5, most: 6 } as const;

/**
 * Whether individuals were made from families by the source's factors: at every place and date where both are known
 * there are five to six of them for each family, and at one at least six, as wherever there is no camp: families that
 * were asked how many they are come to other sizes. O(cells).
 */
export function areFromFamilies(individuals: Cube, families: Cube): boolean {
  return haveSizes(individuals, families, SOURCE_SIZES.least);
}

/** Whether there are six individuals for each family wherever both are known, in camps too. O(cells). */
export function areSixEach(individuals: Cube, families: Cube): boolean {
  return haveSizes(individuals, families, SOURCE_SIZES.most);
}

function haveSizes(individuals: Cube, families: Cube, least: number): boolean {
  let seen = false;
  for (const [at, { day }] of individuals.dates.entries()) {
    const other = families.dates.findIndex((date) => date.day === day);
    if (other < 0) continue;
    for (const place of individuals.places) {
      const people = valueAt(individuals, at, place);
      const homes = valueAt(families, other, place);
      if (people === null || homes === null) continue;
      if (people < homes * least || people > homes * SOURCE_SIZES.most) return false;
      seen ||= homes > 0 && people === homes * SOURCE_SIZES.most;
    }
  }
  return seen;
}

function valueAt(cube: Cube, date: number, place: string): number | null {
  const cell = cellIndex(cube, date, place);
  return cell >= 0 && hasValue(cube.states[cell] ?? 0) ? (cube.values[cell] ?? 0) : null;
}
