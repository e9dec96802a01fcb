import type { Names } from '../../domain/place';
import type { FigureCell } from '../figureRows';
import { frozenFigures } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { codeOf } from '../writtenFigure';

/** The columns of the table that goes with a snapshot, with their types in a Frictionless schema. */
export const FIGURE_COLUMNS = {
  reference_date: 'date',
  round: 'integer',
  level: 'string',
  pcode: 'string',
  name_en: 'string',
  name_ar: 'string',
  measure: 'string',
  unit: 'string',
  dimension: 'string',
  part: 'string',
  figure: 'number',
  upper_bound: 'number',
  status: 'string',
  carried_figure: 'number',
  carried_from: 'date',
  source_id: 'string',
} as const;

export type FigureColumn = keyof typeof FIGURE_COLUMNS;

/**
 * The frozen table as long rows with a header. A row without a figure has a blank and the reason; a figure carried forward
 * has a column of its own, so that no program counts it as a report. O(rows).
 */
export function figureTable(
  frozen: FrozenTable,
  namesOf: (place: string) => Names | undefined,
): FigureCell[][] {
  const rows = frozenFigures(frozen).map((figure): Record<FigureColumn, FigureCell> => {
    const names = namesOf(figure.place);
    const isCarried = figure.carriedFrom !== null;
    return {
      reference_date: figure.day,
      round: figure.round,
      level: figure.level,
      pcode: codeOf(figure.place),
      name_en: names?.en ?? figure.place,
      name_ar: names?.ar ?? null,
      measure: figure.measure,
      unit: figure.unit,
      dimension: figure.dimension,
      part: figure.key === '' ? null : figure.key,
      figure: isCarried ? null : figure.value,
      upper_bound: figure.upper,
      status: figure.status,
      carried_figure: isCarried ? figure.value : null,
      carried_from: figure.carriedFrom,
      source_id: figure.source,
    };
  });
  const columns = Object.keys(FIGURE_COLUMNS) as FigureColumn[];
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))];
}
