import { setAgainst } from '../../src/core/publish/comparison/setAgainst';
import {
  comparedTableOf,
  type NotComparable,
  type SeriesName,
} from '../../src/core/publish/comparison/sharedSeries';
import type { FrozenFigure } from '../../src/core/publish/frozen/frozenFigures';
import { NotPublished } from './notPublished';
import { openSnapshot } from './openSnapshot';

const NOT_COMPARED: Record<NotComparable, string> = {
  datasets: 'these are of different datasets or countries',
  places: 'these have no place in common',
  measures: 'these count different people',
  units: 'these are in different units',
};

/** What changed from one snapshot to another, in lines; the figures are counted as in the app. */
export async function compared(older: string, newer: string): Promise<string> {
  const [before, after] = await Promise.all([openSnapshot(older, null), openSnapshot(newer, null)]);
  const versus = setAgainst(comparedTableOf(before.snapshot), comparedTableOf(after.snapshot));
  if (!versus.ok) throw new NotPublished(`Not compared: ${NOT_COMPARED[versus.why]}.`);
  const { counts, unchanged, differences, onlyOlder, onlyNewer, givenBack } = versus;
  const headlines = differences.filter(({ of }) => of.dimension === null && isWhole(of));
  return [
    `${[...new Map([...ALWAYS, ...counts])].map(([kind, count]) => `${count} ${kind}`).join(', ')}, ${unchanged} unchanged`,
    ...headlines.map(
      ({ before: from, after: to, of }) => `  ${nameOf(of)}: ${figureOf(from)} → ${figureOf(to)}`,
    ),
    ...onlyOlder.series.map((series) => `only in the older: ${seriesOf(series)}`),
    ...onlyNewer.series.map((series) => `only in the newer: ${seriesOf(series)}`),
    ...givenBack.map(
      (figure) => `warning: suppressed in one, and known to whoever has both: ${nameOf(figure)}`,
    ),
  ].join('\n');
}

/** Counts that are said also where there are none. */
const ALWAYS = [
  ['added', 0],
  ['revised', 0],
  ['withdrawn', 0],
] as const;

function isWhole({ level }: FrozenFigure): boolean {
  return level === 'country' || level === 'set';
}

function nameOf({ day, place, measure, unit, dimension, key }: FrozenFigure): string {
  return [day, place, measure, unit, dimension, key].filter(Boolean).join(' ');
}

function seriesOf({ measure, unit, dimension }: SeriesName): string {
  return [measure, unit, dimension].filter(Boolean).join(' ');
}

function figureOf(figure: FrozenFigure | null): string {
  if (!figure) return 'none';
  const { value, status } = figure;
  if (value === null) return status;
  return status === 'at_least' ? `≥${value}` : String(value);
}
