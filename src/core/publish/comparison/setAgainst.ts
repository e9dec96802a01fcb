import type { Day } from '../../domain/day';
import { frozenFigures, type FrozenFigure } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { comparedName } from './comparedName';
import { compareSnapshots } from './compareSnapshots';
import { sharedSeries, type ComparedTable, type NotComparable, type SeriesName } from './sharedSeries';
import { countsByKind, differencesOf, type Difference, type DifferenceCount } from './differences';
import { figureChange, type FigureChange } from './figureChange';
import { givenBack } from './givenBack';

/** One snapshot set against an earlier one, as a person sees it; or why that would say nothing. */
export type Versus =
  | {
      readonly ok: true;
      /** The largest first. */
      readonly differences: readonly Difference[];
      /** How many of each kind there are. */
      readonly counts: readonly DifferenceCount[];
      readonly unchanged: number;
      /** Each whole figure, without a breakdown, that both have a row of, changed or not, in the order of dates. */
      readonly pairs: readonly FigureChange[];
      readonly onlyOlder: { readonly days: readonly Day[]; readonly series: readonly SeriesName[] };
      readonly onlyNewer: { readonly days: readonly Day[]; readonly series: readonly SeriesName[] };
      /** Suppressed figures that the two of them together give back. */
      readonly givenBack: readonly FrozenFigure[];
    }
  | { readonly ok: false; readonly why: NotComparable };

/** Sets one table of frozen figures against an earlier one. O(figures log figures). */
export function setAgainst(older: ComparedTable, newer: ComparedTable): Versus {
  const common = sharedSeries(older, newer);
  if (!common.ok) return common;
  const comparison = compareSnapshots(common.older, common.newer);
  const differences = differencesOf(comparison);
  return {
    ok: true,
    differences,
    counts: countsByKind(differences),
    unchanged: comparison.unchanged,
    pairs: pairsOf(common.older, common.newer),
    onlyOlder: { days: daysBeyond(common.older, common.newer), series: common.onlyOlder },
    onlyNewer: { days: daysBeyond(common.newer, common.older), series: common.onlyNewer },
    givenBack: givenBack(older.data, newer.data), // a series that only one has may tell of the other's
  };
}

function pairsOf(older: FrozenTable, newer: FrozenTable): FigureChange[] {
  const wholes = (table: FrozenTable) => frozenFigures(table).filter(({ dimension }) => dimension === null);
  const before = new Map(wholes(older).map((figure) => [comparedName(figure), figure]));
  return wholes(newer).flatMap((after): FigureChange[] => {
    const earlier = before.get(comparedName(after));
    return earlier ? [figureChange(earlier, after, after)] : [];
  });
}

function daysBeyond({ dates }: FrozenTable, other: FrozenTable): Day[] {
  const days = new Set(other.dates.map(({ day }) => day));
  return dates.map(({ day }) => day).filter((day) => !days.has(day));
}
