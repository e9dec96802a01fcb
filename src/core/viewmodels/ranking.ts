import { changeBetween, inOrder, type Change } from '../cube/changeBetween';
import { cellIndex, dateIndexAt, type Cube } from '../cube/cube';
import { onceFor } from '../cube/onceFor';
import { reportsOnly } from '../cube/reportsOnly';
import { totalAt } from '../cube/totalAt';
import { emptyKind, hasValue, type EmptyKind } from '../domain/cellState';
import { isExact } from '../domain/coverage';
import type { DatasetSummary } from '../domain/dataset';
import type { Names, PlaceId } from '../domain/place';
import { carriedFrom, type CarriedFrom } from './carried';
import type { FlowOver } from './flow/flowOver';
import { namesOfPlace } from './selection';
import { shownValue, type Rate } from '../cube/rate';

/** What the ranking is sorted by. */
export type RankingOrder = 'value' | 'change' | 'name';

/** One place in the ranking. */
export interface RankingRow {
  readonly place: PlaceId;
  readonly names: Names;
  /** False for a place that is counted but not on the map. */
  readonly onMap: boolean;
  readonly value: number | null;
  /** True when more may be missing from the value: it is a lower bound. */
  readonly isFloor: boolean;
  /** True where it is an estimate, the file's own or of families. */
  readonly isEstimated: boolean;
  /** Where the figure was carried forward from; null for one of this date. */
  readonly carried: CarriedFrom | null;
  readonly empty: EmptyKind | null;
  /** Hundredths of the sum of all places at this date; null where that is no exact one. */
  readonly share: number | null;
  readonly change: Change;
  /** Length of the bar, 0 to 1, against the largest at this date. */
  readonly bar: number;
  readonly selected: boolean;
}

/** What is asked of a ranking. */
export interface RankingQuestion {
  readonly dateIndex: number;
  readonly sinceIndex: number;
  readonly selected: readonly PlaceId[];
  readonly rate: Rate | null;
  readonly order: RankingOrder;
  /** Compares names in the reader's language. */
  readonly byName: (a: Names, b: Names) => number;
}

/** Every place of the series at one date, sorted; places without a figure come last. O(places × log places). */
export function rankingOf(dataset: DatasetSummary, cube: Cube, question: RankingQuestion): RankingRow[] {
  const { dateIndex, sinceIndex, selected, rate } = question;
  const [first, last] = inOrder(sinceIndex, dateIndex);
  const whole = totalAt(cube, dateIndex, cube.places);
  const sum = isExact(whole) ? whole.value : null; // a share of what is missing or carried would be none
  const onMap = new Set(dataset.places.map(({ id }) => id));
  const ids = [...new Set([...onMap, ...cube.places])];
  const rows = ids.map((place): RankingRow => {
    const total = totalAt(cube, dateIndex, [place]);
    const gap = total.coverage.gaps[0];
    return {
      place,
      names: namesOfPlace(dataset, place),
      onMap: dataset.outlines === null || onMap.has(place),
      value: shownValue(cube, cellIndex(cube, dateIndex, place), place, rate),
      isFloor: total.value !== null && !total.complete,
      isEstimated: total.estimated,
      carried: carriedFrom(cube, dateIndex, place),
      empty: gap ? gap.reason : rate && !rate.residents.has(place) ? emptyKind(0) : null,
      share: total.value === null || !sum ? null : (total.value / sum) * 100,
      change: changeBetween(cube, [place], first, last, dataset.breaks),
      bar: 0,
      selected: selected.includes(place),
    };
  });
  const largest = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return rows
    .map((row) => ({ ...row, bar: largest > 0 ? (row.value ?? 0) / largest : 0 }))
    .sort((a, b) => compareRows(a, b, question) || question.byName(a.names, b.names));
}

/** Where the end of the period of a flow stands in its series: the last figure on or before it. */
export function endIndexOf({ series, sums }: Pick<FlowOver, 'series' | 'sums'>): number {
  return dateIndexAt(series.dates, sums.dates.at(-1)?.day ?? '');
}

/** What each place reported, for small lines beside the rows: null stays a gap. O(cells), once for a series. */
export const sparklinesOf = onceFor((series: Cube): ReadonlyMap<PlaceId, readonly (number | null)[]> => {
  const cube = reportsOnly(series);
  const valueAt = (at: number) => (hasValue(cube.states[at] ?? 0) ? (cube.values[at] ?? 0) : null);
  return new Map(
    cube.places.map((place, index) => [
      place,
      cube.dates.map((_, dateIndex) => valueAt(dateIndex * cube.places.length + index)),
    ]),
  );
});

function compareRows(a: RankingRow, b: RankingRow, { order }: RankingQuestion): number {
  if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
  if (order === 'name') return 0;
  if (order === 'value') return (b.value ?? 0) - (a.value ?? 0);
  return changeKey(b.change) - changeKey(a.change);
}

function changeKey(change: Change): number {
  return change.kind === 'change' ? change.absolute : -Infinity;
}
