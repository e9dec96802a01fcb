import { hasValue } from '../../domain/cellState';
import { parseCount } from '../parseCount';

/** The figure in a column of a row; null where it has none. O(letters). */
export function figureIn(cells: readonly string[], index: number): number | null {
  const { state, value } = parseCount(cells[index] ?? '');
  return hasValue(state) ? value : null;
}
