import type { Names } from '../../domain/place';
import type { FigureCell } from '../figureRows';
import { codeOf } from '../writtenFigure';
import type { Difference } from './differences';

const HEADER = [
  'reference_date',
  'level',
  'pcode',
  'name_en',
  'name_ar',
  'measure',
  'unit',
  'dimension',
  'part',
  'difference',
  'before',
  'before_status',
  'after',
  'after_status',
  'change',
  'change_percent',
];

/** Differences as the rows of a table with a header, in their order. A blank is no figure, never a zero. O(differences). */
export function differenceRows(
  differences: readonly Difference[],
  namesOf: (place: string) => Names | undefined,
): FigureCell[][] {
  const rows = differences.map(({ kind, before, after, of, change, percent }): FigureCell[] => {
    const names = namesOf(of.place);
    return [
      of.day,
      of.level,
      codeOf(of.place),
      names?.en ?? of.place,
      names?.ar ?? null,
      of.measure,
      of.unit,
      of.dimension,
      of.key === '' ? null : of.key,
      kind,
      before?.value ?? null,
      before?.status ?? null,
      after?.value ?? null,
      after?.status ?? null,
      change,
      percent === null ? null : Number(percent.toFixed(2)),
    ];
  });
  return [HEADER, ...rows];
}
