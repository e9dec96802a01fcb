import type { Dimension } from '../../../../src/core/domain/measure';
import type { CountTable } from '../../../../src/core/publish/disclosure/countTable';
import { publishedTable } from '../../../../src/core/publish/disclosure/publishedTable';
import type { PublishedFigures } from '../../../../src/core/publish/disclosure/publishedFigures';
import { USUAL_RULES, type SuppressionRules } from '../../../../src/core/publish/disclosure/suppressionRules';
import { cubeOf, day } from '../../cubeOf';

export const DAY = day('2015-09-30');

/** Figures of governorates and districts that nothing else is known of; what differs is given. */
export function figuresOf(own: Partial<PublishedFigures>): PublishedFigures {
  return {
    series: [],
    country: 'IQ',
    sets: [],
    parentOf: () => null,
    changes: [],
    ...own,
  };
}

/** A grid of families: a row for each place, a column for each part, "" for no figure. Totals of both are published. */
export function tableOfGrid(
  grid: Readonly<Record<string, readonly (number | string)[]>>,
  own: Partial<PublishedFigures> = {},
  rules: SuppressionRules = USUAL_RULES,
): CountTable {
  const dimension: Dimension = 'shelter';
  const cells = Object.entries(grid).flatMap(([place, row]) =>
    row.flatMap((value, column) => (value === '' ? [] : [`${DAY} ${place} k${column} ${value}`])),
  );
  const wholes = Object.entries(grid).map(
    ([place, row]) => `${DAY} ${place} ${row.reduce((sum: number, value) => sum + Number(value), 0)}`,
  );
  const series = [cubeOf(cells, { unit: 'families', dimension }), cubeOf(wholes, { unit: 'families' })].map(
    (cube) => ({ cube, level: 'governorate', familySizes: null, dates: [DAY] }) as const,
  );
  return publishedTable(figuresOf({ series, ...own }), rules);
}

/** The cells of a table in words, as "Ninewa k3" or "IQ" for a total. */
export function wordsOf(table: CountTable, cells: Iterable<number>): string[] {
  return [...cells].flatMap((index) => {
    const cell = table.cells[index];
    return cell ? [[cell.at.place, cell.at.key].filter(Boolean).join(' ')] : [];
  });
}
