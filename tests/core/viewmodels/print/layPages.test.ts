import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layPages, type Block, type Frame, type Piece } from '../../../../src/core/viewmodels/print/layPages';

const FRAME: Frame = { height: 100, gap: 10, columns: 1, least: 0.88 };
const figure = (id: string, height: number): Block => ({ id, height, shrinks: false, table: null });
const table = (id: string, rows: number, height = 10, foot = 0): Block => ({
  id,
  height: 10,
  shrinks: false,
  table: { rows: Array.from({ length: rows }, () => height), foot },
});
const names = (pages: Piece[][][]) => pages.map((page) => page.map((column) => column.map(({ id }) => id)));

test('figures stand below each other while they fit, and whole on the next page where they do not', () => {
  const pages = layPages([figure('a', 60), figure('b', 30), figure('c', 31)], FRAME);
  expect(names(pages)).toEqual([[['a', 'b']], [['c']]]);
  expect(names(layPages([figure('a', 60), figure('b', 31)], FRAME))).toEqual([[['a']], [['b']]]);
});

test('two columns of a page are filled before the next page', () => {
  const blocks = ['a', 'b', 'c'].map((id) => figure(id, 80));
  expect(names(layPages(blocks, { ...FRAME, columns: 2 }))).toEqual([[['a'], ['b']], [['c']]]);
});

test('what is higher than a column is made smaller until it fits', () => {
  expect(layPages([figure('a', 200)], FRAME)[0]?.[0]?.[0]?.scale).toBe(0.5);
});

test('figures are made a little smaller, all alike, where that saves a page, and only there', () => {
  const scales = (last: number) =>
    layPages([{ ...figure('a', 50), shrinks: true }, figure('text', last)], FRAME)
      .flat(2)
      .map(({ scale }) => scale);
  expect(scales(42)).toEqual([0.96, 1]);
  expect(scales(60)).toEqual([1, 1]); // no shrinking makes room for it
});

test('figures of a wide page are made smaller than that, as far as their type can be read, and no smaller than is needed', () => {
  const scaleOf = (least: number) =>
    layPages([figure('text', 50), { ...figure('map', 52), shrinks: true }], { ...FRAME, least }).map((page) =>
      page.flat().map(({ scale }) => scale),
    );
  expect(scaleOf(0.66)).toEqual([[1, 0.76]]);
  expect(scaleOf(0.8)).toEqual([[1], [1]]);
});

test('a table goes on under its heads, and what stands below it stands below its last row', () => {
  const rows = layPages([table('t', 12, 10, 15)], FRAME)
    .flat(2)
    .map(({ from, to, isLast }) => [from, to, isLast]);
  expect(rows).toEqual([
    [0, 9, false],
    [9, 12, true],
  ]);
});

test('a table that fits a column stays whole where that leaves little blank, and is split where it leaves much', () => {
  const rows = (above: number) =>
    layPages([figure('a', above), table('t', 8)], FRAME)
      .flat(2)
      .filter(({ id }) => id === 't')
      .map(({ from, to }) => [from, to]);
  expect(rows(40)).toEqual([[0, 8]]);
  expect(rows(20)).toEqual([
    [0, 6],
    [6, 8],
  ]);
});

test('no row stands alone, neither before a break nor behind it', () => {
  const before = layPages([figure('a', 65), table('t', 3)], FRAME); // room for the heads and one row
  expect(names(before)).toEqual([[['a']], [['t']]]);
  const behind = layPages([table('t', 9, 10, 15)], FRAME).flat(2); // nine rows fit, with what stands below them they do not
  expect(behind.map(({ from, to }) => [from, to])).toEqual([
    [0, 7],
    [7, 9],
  ]);
});

const anyBlocks = fc
  .array(
    fc.record({
      height: fc.integer({ min: 1, max: 150 }),
      shrinks: fc.boolean(),
      table: fc.option(
        fc.record({
          rows: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 40 }),
          foot: fc.integer({ min: 0, max: 40 }),
        }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((blocks) => blocks.map((block, index): Block => ({ id: `${index}`, ...block })));

/** How high a piece is, counted anew from what was measured. */
function heightOf({ id, from, to, isLast }: Piece, blocks: readonly Block[]): number {
  const block = blocks.find((one) => one.id === id);
  if (!block) throw new Error(id);
  const rows = block.table?.rows.slice(from, to) ?? [];
  return rows.reduce((sum, row) => sum + row, block.height) + (isLast ? (block.table?.foot ?? 0) : 0);
}

test('nothing is lost, told twice or out of order; nothing runs over the edge', () => {
  fc.assert(
    fc.property(anyBlocks, fc.integer({ min: 1, max: 2 }), (blocks, columns) => {
      const pages = layPages(blocks, { ...FRAME, columns });
      const pieces = pages.flat(2);
      const told = pieces.flatMap(({ id, from, to }) =>
        from === to ? [id] : Array.from({ length: to - from }, (_, row) => `${id}/${from + row}`),
      );
      const expected = blocks.flatMap(({ id, table: rows }) =>
        rows && rows.rows.length > 0 ? rows.rows.map((_, row) => `${id}/${row}`) : [id],
      );
      expect(told).toEqual(expected);
      expect(pieces.filter(({ isLast }) => isLast).map(({ id }) => id)).toEqual(blocks.map(({ id }) => id));
      for (const column of pages.flat()) {
        const heights = column.map((piece) => heightOf(piece, blocks) * piece.scale);
        const gaps = Math.max(0, column.length - 1) * FRAME.gap;
        expect(heights.reduce((sum, height) => sum + height, gaps)).toBeLessThanOrEqual(FRAME.height + 1e-9);
        expect(column.length).toBeGreaterThan(0);
      }
      for (const piece of pieces) {
        if (heightOf(piece, blocks) > FRAME.height) continue;
        const { shrinks } = blocks.find(({ id }) => id === piece.id) ?? {};
        expect(piece.scale).toBeGreaterThanOrEqual(shrinks ? 0.88 : 1); // what fits keeps its size, or nearly
      }
    }),
  );
});
