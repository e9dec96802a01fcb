import { carriedDay } from '../../cube/carriedDay';
import type { Cube } from '../../cube/cube';
import { CellState, hasValue } from '../../domain/cellState';
import type { Day } from '../../domain/day';
import { cellName, type Coordinates, type CountTable } from './countTable';
import { countsIn, type CountOf } from './countsIn';
import { addChanges } from './printedChanges';
import { dateIndexOf, sumsOver, type PublishedFigures, type PublishedSeries } from './publishedFigures';
import { relateLevels, relateParts, relateUnits } from './relationsBetween';
import { exactSizeOf, knowledgeOf, knowledgeOfSuppressed, type CountKind } from './smallCount';
import type { SuppressionRules } from './suppressionRules';
import { TableBuilder } from './tableBuilder';

/**
 * Everything that is going to be published as one table: each figure a cell, each sum a cell of its own, and all that
 * ties them together: places to sets and country, districts to governorates, parts to wholes, families to people,
 * printed changes to their two dates, figures carried forward to those they repeat. Places without a figure are in no
 * sum. O(cells × sums).
 */
export function publishedTable(figures: PublishedFigures, rules: SuppressionRules): CountTable {
  const table = new TableBuilder();
  for (const series of figures.series) {
    const familiesAt = series.families ? countsIn(series.families) : () => null;
    for (const day of series.dates) addDate(table, figures, { ...series, familiesAt }, day, rules);
  }
  relateParts(table);
  relateLevels(table, figures.parents);
  relateUnits(table, figures);
  addChanges(table, figures);
  return table.build();
}

/** The figures of one series at one date, with their sums. */
function addDate(
  table: TableBuilder,
  figures: PublishedFigures,
  series: PublishedSeries & { readonly familiesAt: CountOf },
  day: Day,
  rules: SuppressionRules,
): void {
  const { cube, level, familiesAt } = series;
  const date = dateIndexOf(cube, day);
  if (date < 0) return;
  const kind = kindAt(series, date);
  const sums = level === 'governorate' ? sumsOver(figures, cube.places) : [];
  for (const [keyIndex, key] of (cube.by?.keys ?? ['']).entries()) {
    const at = (own: Pick<Coordinates, 'level' | 'place'>): Coordinates => {
      const { measure, unit, by } = cube;
      return { measure, unit, day, since: null, dimension: by?.dimension ?? null, key, ...own };
    };
    const counted = new Map<string, number>();
    const homes = new Map<string, number | null>();
    for (const [placeIndex, place] of cube.places.entries()) {
      const index = cellOf(cube, date, placeIndex, keyIndex);
      const state = cube.states[index] ?? CellState.notReported;
      const [value, upper] = [cube.values[index] ?? 0, cube.uppers[index] ?? 0];
      const own = at({ level, place });
      if (state === CellState.suppressed) {
        const lower = Math.max(1, value); // a zero would have been told
        table.add({ at: own, value: lower, ...knowledgeOfSuppressed(lower, Math.max(lower, upper)) });
      }
      if (!hasValue(state)) continue;
      counted.set(place, value);
      homes.set(place, familiesAt(day, place, key));
      const known = knowledgeOf(value, homes.get(place) ?? null, kind, rules);
      const name = table.add({ at: own, value, ...known });
      const repeated = carriedDay(cube, index);
      if (repeated) table.addSum([cellName({ ...own, day: repeated })], [name]);
    }
    for (const { level: sumLevel, place, members } of sums) {
      const parts = [...new Set(members)].filter((member) => counted.has(member));
      if (parts.length === 0) continue;
      const value = sumOf(parts.map((member) => counted.get(member) ?? null)) ?? 0;
      const known = knowledgeOf(value, sumOf(parts.map((member) => homes.get(member) ?? null)), kind, rules);
      const whole = { at: at({ level: sumLevel, place }), value, ...known };
      const names = parts.map((member) => cellName(at({ level, place: member })));
      table.addSum([table.add(whole)], names);
    }
  }
}

/** Null where one of them is not known. */
function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function cellOf({ places, by }: Cube, date: number, place: number, key: number): number {
  return (date * places.length + place) * (by?.keys.length ?? 1) + key;
}

function kindAt({ cube, familySizes: sizes }: PublishedSeries, date: number): CountKind {
  const from = cellOf(cube, date, 0, 0);
  const to = cellOf(cube, date + 1, 0, 0);
  const counts = cube.values.subarray(from, to).filter((_, at) => hasValue(cube.states[from + at] ?? 0));
  return { unit: cube.unit, sizes, exactSize: exactSizeOf([...counts], sizes) };
}
