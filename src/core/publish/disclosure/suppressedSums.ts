import { cellIndex, dateIndexAt, type Cube } from '../../cube/cube';
import { peopleIn, peopleOfFamilies } from '../../cube/peopleOfFamilies';
import { totalAt } from '../../cube/totalAt';
import { hasValue } from '../../domain/cellState';
import type { Day } from '../../domain/day';
import type { Measure } from '../../domain/measure';
import type { PlaceId } from '../../domain/place';
import { figureName, frozenFigures } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { wellFormed } from '../manifest/canonicalJson';
import { cellName, type CellLevel } from './countTable';
import { dateIndexOf, type PublishedFigures } from './publishedFigures';

/** One of the places whose figures are added up: a place, a set, or the whole. */
interface Summand {
  readonly level: CellLevel;
  readonly place: PlaceId;
  readonly members: readonly PlaceId[];
}

/** What figures are added up and compared: those of a step of a story. */
export interface AskedSum {
  readonly measure: Measure;
  /** The places that are chosen, with the members that they have in a series. */
  readonly summandsIn: (cube: Cube) => readonly Summand[];
  readonly day: Day;
  /** The day that it is compared with; null for the date before. */
  readonly since: Day | null;
  /** How many people a family is counted as; null where nobody asked. */
  readonly perFamily: number | null;
}

/**
 * Answers which totals and changes of some places hold a suppressed figure and are no published figures themselves: who
 * reads one beside the published figures works out the rest. In every unit of the measure, changes without their sign, and
 * as people made of families where that is asked. Nothing where all is told. O(figures) once, then O(places) each.
 */
export function suppressedSums(
  figures: PublishedFigures,
  data: FrozenTable,
): (asked: AskedSum) => ReadonlySet<number> {
  const all = frozenFigures(data);
  const suppressed = new Set(all.filter(({ status }) => status === 'suppressed').map(figureName));
  const told = new Set(all.filter(({ value }) => value !== null).map(figureName));
  return (asked) => {
    const { measure, perFamily } = asked;
    const own = figures.series.filter(
      ({ cube, level }) => cube.measure === measure && cube.by === null && level === 'governorate',
    );
    return new Set(
      own.flatMap(({ cube }) => {
        const counted = hiddenIn(cube, cube, asked, { suppressed, told });
        if (perFamily === null || cube.unit !== 'families') return counted;
        const made = hiddenIn(cube, peopleOfFamilies(cube, perFamily), asked, { suppressed, told });
        return [...counted, ...made, ...counted.map((families) => peopleIn(families, perFamily))];
      }),
    );
  };
}

interface Known {
  readonly suppressed: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

/** The totals and changes of the figures of `counted` that may not be told; `cube` is what its cells are published as. */
function hiddenIn(cube: Cube, counted: Cube, { summandsIn, day, since }: AskedSum, known: Known): number[] {
  const at = dateIndexOf(cube, day);
  if (at < 0) return [];
  const before = since === null ? at - 1 : dateIndexAt(cube.dates, since);
  const summands = summandsIn(cube);
  const places = [...new Set(summands.flatMap(({ members }) => members))];
  const nameAt = (date: number, level: CellLevel, place: PlaceId) => {
    const { measure, unit, dates } = cube;
    const on = dates[date]?.day ?? day;
    const own = { level, place: wellFormed(place), dimension: null, key: '' };
    return cellName({ measure, unit, day: on, since: null, ...own });
  };
  const isThere = (date: number, place: PlaceId) => hasValue(cube.states[cellIndex(cube, date, place)] ?? 0);
  const isHidden = (date: number) =>
    places.some((place) => isThere(date, place) && known.suppressed.has(nameAt(date, 'governorate', place)));
  const isApart = summands.reduce((sum, { members }) => sum + new Set(members).size, 0) === places.length;
  const isTold = (date: number) =>
    !isHidden(date) ||
    (isApart && summands.every(({ level, place }) => known.told.has(nameAt(date, level, place))));
  const totalOf = (date: number, of: readonly PlaceId[]) => totalAt(counted, date, of).value;

  const total = totalOf(at, places);
  const hidden = isTold(at) ? [] : [total];
  if (before >= 0 && before !== at) {
    const earlier = totalOf(before, places);
    const common = places.filter((place) => isThere(at, place) && isThere(before, place));
    const change = difference(total, earlier);
    const ofCommon = difference(totalOf(at, common), totalOf(before, common));
    const areTold = isTold(at) && isTold(before);
    if (!isTold(before)) hidden.push(earlier);
    if (!areTold) hidden.push(change);
    if ((isHidden(at) || isHidden(before)) && !(areTold && ofCommon === change)) hidden.push(ofCommon);
  }
  return hidden.filter((value) => value !== null);
}

function difference(later: number | null, earlier: number | null): number | null {
  return later === null || earlier === null ? null : Math.abs(later - earlier);
}
