import type { SavedStatus } from '../understanding';
import { putCell } from './putCell';

/**
 * A row of a table that this app saved, with its count written as reports write it: with its bounds, as a floor, as an
 * estimate, or as a word for why there is none. Other rows stay as they are.
 */
export function withStatus(
  cells: readonly string[],
  { count, upper, status }: SavedStatus,
): readonly string[] {
  const [value = '', bound = '', word = ''] = [count, upper, status].map((index) => cells[index]?.trim());
  const text = textOf(word, value, bound);
  if (text === null) return cells;
  const whole = [...cells];
  putCell(whole, count, text); // the row may be shorter than that
  return whole;
}

function textOf(word: string, value: string, bound: string): string | null {
  if (word === 'suppressed') return bound === '' ? 'suppressed' : `<=${bound}`;
  if (word === 'no_access') return 'no access';
  if (value === '') return null;
  if (word === 'at_least') return `${value}+`;
  if (word === 'estimated') return bound === '' ? `~${value}` : `${value}-${bound}`;
  return null;
}
