import type { Dimension } from '../../domain/measure';
import type { FiguresOf } from '../../domain/series';
import type { UnderstoodColumn } from '../understanding';

/** How much of what columns say of a measure and unit is told in thousands; undefined for nothing. O(columns). */
export function toldInThousands(
  columns: readonly UnderstoodColumn[],
  {
    measure,
    unit,
    by,
  }: Pick<FiguresOf, 'measure' | 'unit'> & { readonly by: { dimension: Dimension } | null },
): 'all' | 'some' | undefined {
  const sayRows = columns.some(({ role }) => role.is === 'kind'); // then a column may be of any people or unit
  const own = columns.filter(
    ({ role }) => role.is === 'count' && (sayRows || (role.measure === measure && role.unit === unit)),
  );
  const wholes = own.filter(({ role }) => role.is === 'count' && role.part === null);
  const told = by === null && wholes.length > 0 ? wholes : own;
  const scaled = told.filter(({ inThousands }) => inThousands);
  if (scaled.length === 0) return undefined;
  return scaled.length === told.length ? 'all' : 'some';
}
