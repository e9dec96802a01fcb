import { SOURCE_SIZES } from '../../cube/areFromFamilies';
import type { Cube } from '../../cube/cube';
import { countsIn } from './countsIn';
import type { FamilySizes } from './smallCount';

/** So many counts of one date that are all sixes are no accident: one in 1,296. */
const NO_ACCIDENT = 4;

/** The families that the individuals of a cube live in, by the same places and parts; null for none, and for families. */
export function familiesOf({ unit, measure, by }: Cube, others: readonly Cube[]): Cube | null {
  if (unit !== 'individuals') return null;
  const isSame = (one: Cube) =>
    one.unit === 'families' && one.measure === measure && one.by?.dimension === by?.dimension;
  return others.find(isSame) ?? null;
}

/**
 * The sizes of the families that individuals were made of, where the figures of the same places and measure show it: both
 * units stand side by side, or all counts of a date are sixes. Where both stand and differ from the factors of the source
 * the sizes are those seen, as a reader sees them too. Null for families, and for people of whose families nothing is
 * known. O(cells).
 */
export function sizesOf({ unit, measure, values }: Cube, others: readonly Cube[]): FamilySizes | null {
  if (unit !== 'individuals') return null;
  const people = others.filter((one) => one.unit === 'individuals' && one.measure === measure);
  let [least, most] = [Infinity, -Infinity];
  for (const one of people) {
    for (const size of sizesSeen(one, familiesOf(one, others))) {
      least = Math.min(least, size);
      most = Math.max(most, size);
    }
  }
  const areOfSource = least >= SOURCE_SIZES.least && most <= SOURCE_SIZES.most;
  if (least <= most) return areOfSource ? SOURCE_SIZES : { least, most, mayBeCounted: true };
  const areSixes = people.some(hasDateOfSixes) || values.every(isSixes);
  return areSixes ? SOURCE_SIZES : null;
}

/** How many people each family has, wherever both are known. */
function* sizesSeen(people: Cube, families: Cube | null): Generator<number> {
  if (!families) return;
  const [peopleOf, familiesAt] = [countsIn(people), countsIn(families)];
  for (const { day } of people.dates) {
    for (const place of people.places) {
      for (const key of people.by?.keys ?? ['']) {
        const [count, homes] = [peopleOf(day, place, key), familiesAt(day, place, key)];
        if (count !== null && homes !== null && homes > 0) yield count / homes;
      }
    }
  }
}

function isSixes(count: number): boolean {
  return count % SOURCE_SIZES.most === 0;
}

/** Whether all counts of some date are sixes, and so many that people were counted by families at all dates. */
function hasDateOfSixes({ dates, values }: Cube): boolean {
  const size = values.length / dates.length;
  return dates.some((_, date) => {
    const counts = values.subarray(date * size, (date + 1) * size);
    return counts.every(isSixes) && counts.filter((count) => count > 0).length >= NO_ACCIDENT;
  });
}
