import { expect, test } from 'vitest';
import { revealedBySubtraction } from '../../../../src/core/publish/disclosure/bySubtraction';
import { cellName } from '../../../../src/core/publish/disclosure/countTable';
import { suppress } from '../../../../src/core/publish/disclosure/suppress';
import { tableOfGrid } from './tableOfGrid';

const GRID = { A: [3, 40, 500], B: [50, 60, 70], C: [80, 90, 100] };

test('an earlier snapshot with the same figures and suppression gives nothing away', () => {
  expect(revealedAfter([])).toEqual([]);
});

test('one that told a small figure gives it away', () => {
  expect(revealedAfter([['A', 'k0', 3]])).toEqual(['A k0']);
});

test('one that told what is now suppressed beside it gives it away', () => {
  expect(revealedAfter([['A', 'k1', 40]])).toEqual(['A k0']);
});

test('a figure that was revised since tells nothing', () => {
  expect(revealedAfter([['A', 'k1', 41]])).toEqual([]);
});

function revealedAfter(told: readonly (readonly [place: string, key: string, value: number])[]): string[] {
  const table = tableOfGrid(GRID);
  const names = new Map(
    table.cells.flatMap(({ at }) => {
      const known = told.find(([place, key]) => at.place === place && at.key === key);
      return known ? [[cellName(at), known[2]] as const] : [];
    }),
  );
  const revealed = revealedBySubtraction(table, suppress(table), (name) => names.get(name) ?? null);
  return revealed.map(({ place, key }) => `${place} ${key}`);
}
