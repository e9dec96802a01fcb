import type { Dimension } from '../../../../src/core/domain/measure';
import type { CountTable } from '../../../../src/core/publish/disclosure/countTable';
import { publishedTable } from '../../../../src/core/publish/disclosure/publishedTable';
import type {
  PublishedFigures,
  PublishedSeries,
} from '../../../../src/core/publish/disclosure/publishedFigures';
import { USUAL_RULES, type SuppressionRules } from '../../../../src/core/publish/disclosure/suppressionRules';
import { cubeOf, day } from '../../cubeOf';

export const DAY = day('2015-09-30');

/** Figures of governorates and districts that nothing else is known of; what differs is given. */
export function figuresOf(own: Partial<PublishedFigures>): PublishedFigures {
  return {
    series: [],
    country: 'IQ',
    sets: [],
    parents: new Map(),
    changes: [],
    ...own,
  };
}

type Grid = Readonly<Record<string, readonly (number | string)[]>>;

/**
 * The series of a grid of families: a row for each place, a column for each part, "" for no figure; by parts and whole.
 * With a size the people of those families, so many each.
 */
export function seriesOfGrid(grid: Grid, size = 1): PublishedSeries[] {
  const dimension: Dimension = 'shelter';
  const unit = size === 1 ? 'families' : 'individuals';
  const cells = Object.entries(grid).flatMap(([place, row]) =>
    row.flatMap((count, column) =>
      count === '' ? [] : [`${DAY} ${place} k${column} ${Number(count) * size}`],
    ),
  );
  const wholes = Object.entries(grid).map(([place, row]) => {
    const families = row.reduce((sum: number, count) => sum + Number(count), 0);
    return `${DAY} ${place} ${families * size}`;
  });
  const familySizes = size === 1 ? null : { least: 5, most: 6 };
  return [cubeOf(cells, { unit, dimension }), cubeOf(wholes, { unit })].map((cube) => ({
    cube,
    level: 'governorate',
    familySizes,
    dates: [DAY],
  }));
}

/** The table of a grid of families and of the totals of its rows and columns. */
export function tableOfGrid(
  grid: Grid,
  own: Partial<PublishedFigures> = {},
  rules: SuppressionRules = USUAL_RULES,
): CountTable {
  return publishedTable(figuresOf({ series: seriesOfGrid(grid), ...own }), rules);
}

/** The cells of a table in words, as "Ninewa k3" or "IQ" for a total. */
export function wordsOf(table: CountTable, cells: Iterable<number>): string[] {
  return [...cells].flatMap((index) => {
    const cell = table.cells[index];
    return cell ? [[cell.at.place, cell.at.key].filter(Boolean).join(' ')] : [];
  });
}
