import {
  areBounds,
  CLASS_METHODS,
  DEFAULT_CLASSES,
  FEWEST_CLASSES,
  MOST_CLASSES,
  type ClassChoice,
} from '../domain/classChoice';

const NUMBER = /^\d{1,12}(?:\.\d{1,6})?$/;
const COUNT = /^\d$/;

/**
 * Classes as a link says them: a method, how many, and `date` where they are of the date shown alone
 * (`quantile,5,date`); or bounds (`1000,50000`). Null for anything else.
 */
export function readClasses(text: string): ClassChoice | null {
  const parts = text.split(',');
  if (parts.every((part) => NUMBER.test(part))) {
    const bounds = parts.map(Number);
    return areBounds(bounds) ? { kind: 'own', bounds } : null;
  }
  const [name, ...rest] = parts;
  const method = CLASS_METHODS.find((one) => one === name);
  const over = rest.at(-1) === 'date' ? 'date' : 'dates';
  const numbers = over === 'date' ? rest.slice(0, -1) : rest;
  const told = numbers[0] ?? String(DEFAULT_CLASSES.count);
  const count = Number(told);
  const isCount = COUNT.test(told) && count >= FEWEST_CLASSES && count <= MOST_CLASSES;
  return method && numbers.length <= 1 && isCount ? { kind: 'made', method, count, over } : null;
}

/** What a link says of classes; null for the usual ones. */
export function writeClasses(choice: ClassChoice): string | null {
  if (choice.kind === 'own') return choice.bounds.join(',');
  const { method, count, over } = choice;
  const counted = count === DEFAULT_CLASSES.count ? [] : [String(count)];
  const parts = [method, ...counted, ...(over === 'date' ? ['date'] : [])];
  return parts.length === 1 && method === DEFAULT_CLASSES.method ? null : parts.join(',');
}
