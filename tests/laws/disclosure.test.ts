import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellName, type Cell, type CountTable } from '../../src/core/publish/disclosure/countTable';
import { publishedTable } from '../../src/core/publish/disclosure/publishedTable';
import { readerRanges } from '../../src/core/publish/disclosure/readerRanges';
import { suppress } from '../../src/core/publish/disclosure/suppress';
import { USUAL_RULES } from '../../src/core/publish/disclosure/suppressionRules';
import { freeze } from '../../src/core/publish/frozen/freeze';
import { figureName, frozenFigures } from '../../src/core/publish/frozen/frozenFigures';
import { determinedUnknowns } from '../core/publish/disclosure/rationals';
import { figuresOf, seriesOfGrid, tableOfGrid } from '../core/publish/disclosure/tableOfGrid';

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 90_000 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const PLACES = ['A', 'B', 'C', 'D', 'E'];
const SETS = [
  { id: 'left', members: ['A', 'B', 'C'] },
  { id: 'right', members: ['C', 'D'] },
].map((set) => {
  const names = { en: set.id };
  return { ...set, names, short: names, inSentence: names };
});

/** Rows of places and columns of parts, with their totals, those of the country and of two sets that overlap. */
const grid = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows) => Object.fromEntries(rows.map((row, index) => [PLACES[index] ?? '', row])));

test('no small count can be worked out by elimination from all that is published', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const table = tableOfGrid(rows, { sets: SETS });
      const { suppressed, exposed } = suppress(table);
      expect(exposed).toEqual([]);
      expect(workedOut(table, suppressed)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('where families and their people are published, neither gives away the other', () => {
  fc.assert(
    fc.property(grid, fc.constantFrom(5, 6), (rows, size) => {
      const series = [...seriesOfGrid(rows), ...seriesOfGrid(rows, size)];
      const table = tableOfGrid(rows, { series });
      const { suppressed, exposed } = suppress(table);
      expect(exposed).toEqual([]);
      expect(workedOut(table, suppressed)).toEqual([]);
      const alike = namesOf(table, suppressed).map((name) => name.replace(/families|individuals/, ''));
      expect(alike).toHaveLength(2 * new Set(alike).size);
    }),
    { numRuns: 40 },
  );
});

test('what is frozen is the source or nothing: no figure is changed, no suppressed one is there', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const series = [...seriesOfGrid(rows), ...seriesOfGrid(rows, 6)];
      const figures = figuresOf({ series, sets: SETS });
      const table = publishedTable(figures, USUAL_RULES);
      const { suppressed } = suppress(table);
      const frozen = frozenFigures(freeze(figures, table, suppressed));
      const valueOf = new Map(frozen.map((figure) => [figureName(figure), figure.value]));
      const isRight = ({ at, value }: Cell, index: number) =>
        valueOf.get(cellName(at)) === (suppressed.has(index) ? null : value);
      expect(table.cells.filter((cell, index) => !isRight(cell, index))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the elimination finds small counts where nothing is suppressed beside them', () => {
  const table = tableOfGrid({ A: [3, 40], B: [50, 60] });
  const small = new Set(table.cells.flatMap(({ isSmall }, index) => (isSmall ? [index] : [])));
  expect(workedOut(table, small)).toHaveLength(1);
});

test('each small count keeps three values in tables that agree with all that is published, found by trying all', () => {
  const low = fc.integer({ min: 0, max: 12 });
  const small = fc.array(fc.array(low, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(small, (rows) => {
      const table = tableOfGrid(Object.fromEntries(rows.map((row, index) => [PLACES[index] ?? '', row])));
      const { suppressed, narrow } = suppress(table);
      const values = possibleValues(table, [...suppressed]);
      for (const [cell, possible] of values) {
        const numbers = [...possible];
        if (!table.cells[cell]?.isSmall || narrow.includes(cell)) continue;
        expect(Math.max(...numbers) - Math.min(...numbers)).toBeGreaterThanOrEqual(2);
      }
      for (const { cell, least, most } of readerRanges(table, suppressed)) {
        const numbers = [...(values.get(table.cells.indexOf(cell)) ?? [])];
        expect(least).toBe(Math.min(...numbers));
        expect(Math.min(most, HIGHEST)).toBe(Math.max(...numbers));
      }
    }),
    { numRuns: 60 },
  );
});

test('the order of places and parts has no effect, and a finished suppression stays as it is', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const table = tableOfGrid(rows, { sets: SETS });
      const { suppressed } = suppress(table);
      const turned = tableOfGrid(Object.fromEntries(Object.entries(rows).toReversed()), {
        sets: SETS.toReversed(),
      });
      expect(namesOf(turned, suppress(turned).suppressed)).toEqual(namesOf(table, suppressed));
      expect(suppress(table, suppressed).suppressed).toEqual(suppressed);
    }),
    { numRuns: 60 },
  );
});

function namesOf(table: CountTable, cells: ReadonlySet<number>): string[] {
  return table.cells.flatMap(({ at }, index) => (cells.has(index) ? [cellName(at)] : []));
}

/** The small cells that the equations between suppressed cells determine. */
function workedOut(table: CountTable, suppressed: ReadonlySet<number>): number[] {
  const cells = [...suppressed];
  const equations = table.relations
    .filter(({ least, most }) => least === 0 && most === 0)
    .map(({ terms }) => cells.map((cell) => terms.find(([index]) => index === cell)?.[1] ?? 0));
  return determinedUnknowns(equations, cells.length)
    .map((unknown) => cells[unknown] ?? -1)
    .filter((cell) => table.cells[cell]?.isSmall);
}

const HIGHEST = 60;

/** For each suppressed cell all values up to a limit that it has in tables which agree with the published ones. */
function possibleValues(table: CountTable, cells: readonly number[]): Map<number, Set<number>> {
  const found = new Map(cells.map((cell) => [cell, new Set<number>()]));
  const tried = new Map<number, number>();
  const relations = table.relations.map(({ terms }) => ({
    terms,
    sum: terms.reduce((sum, [cell, factor]) => sum + factor * (table.cells[cell]?.value ?? 0), 0),
  }));
  const valueOf = (cell: number) =>
    tried.get(cell) ?? (found.has(cell) ? undefined : table.cells[cell]?.value);
  const holds = () =>
    relations.every(({ terms, sum }) => {
      const values = terms.map(([cell]) => valueOf(cell));
      if (values.includes(undefined)) return true;
      return terms.reduce((total, [, factor], index) => total + factor * (values[index] ?? 0), 0) === sum;
    });
  const walk = (depth: number) => {
    const cell = cells[depth];
    const { least = 0, most = 0 } = table.cells[cell ?? -1] ?? {};
    if (cell === undefined) {
      for (const [at, value] of tried) found.get(at)?.add(value);
      return;
    }
    for (let value = least; value <= Math.min(most, HIGHEST); value++) {
      tried.set(cell, value);
      if (holds()) walk(depth + 1);
    }
    tried.delete(cell);
  };
  walk(0);
  return found;
}
