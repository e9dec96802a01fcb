import { parseIsoDay, type Day } from '../day';
import type { FieldFault } from './fieldFault';

/**
 * Reads a value that should be of a kind; undefined where it is not, with the faults that say why. Small on purpose: a
 * library of shapes would come before the first figure of the page.
 */
export type Reads<Value> = (value: unknown, field: string, faults: FieldFault[]) => Value | undefined;

/** Any text of so many letters at the most, also a blank one. */
export function text(most = Infinity): Reads<string> {
  return (value, field, faults) => {
    if (typeof value !== 'string') return fault(faults, field, 'wrongKind');
    return value.length <= most ? value : fault(faults, field, 'tooLong');
  };
}

export const flag: Reads<boolean> = (value, field, faults) =>
  typeof value === 'boolean' ? value : fault(faults, field, 'wrongKind');

/** A whole number, from zero up and as large as a computer holds exactly. */
export const count: Reads<number> = numberThat(
  (value) => Number.isSafeInteger(value) && value >= 0,
  'notCount',
);

/** Any number from zero up. */
export const amount: Reads<number> = numberThat((value) => value >= 0 && Number.isFinite(value), 'notAmount');

/** A whole number within bounds. */
export function whole(least: number, most: number): Reads<number> {
  return numberThat(Number.isInteger, 'notWhole', { least, most });
}

/** A number with one decimal at the most, within bounds. */
export function tenths(least: number, most: number): Reads<number> {
  return numberThat((value) => Number(value.toFixed(1)) === value, 'notTenths', { least, most });
}

/** Any number within bounds. */
export function between(least: number, most: number): Reads<number> {
  return numberThat(() => true, 'notBetween', { least, most });
}

/** A day of the calendar, `2015-09-29`. */
export const calendarDay: Reads<Day> = (value, field, faults) => {
  if (typeof value !== 'string') return fault(faults, field, 'wrongKind');
  return parseIsoDay(value) ?? fault(faults, field, 'day');
};

export function oneOf<Word extends string>(words: readonly Word[]): Reads<Word> {
  return (value, field, faults) => {
    if (typeof value !== 'string') return fault(faults, field, 'wrongKind');
    return words.find((word) => word === value) ?? fault(faults, field, 'word');
  };
}

export function orNull<Value>(read: Reads<Value>): Reads<Value | null> {
  return (value, field, faults) => (value === null ? null : read(value, field, faults));
}

interface ListRules<Item> {
  readonly most?: number;
  /** Of which no two may be the same. */
  readonly keyOf?: (item: Item) => string;
  /** Whether the items stand in the order of their keys. */
  readonly isOrdered?: boolean;
}

/** A list of such items. O(items). */
export function listOf<Item>(
  read: Reads<Item>,
  { most = Infinity, keyOf, isOrdered = false }: ListRules<Item> = {},
): Reads<readonly Item[]> {
  return (value, field, faults) => {
    if (!Array.isArray(value)) return fault(faults, field, 'wrongKind');
    if (value.length > most) return fault(faults, field, 'tooLong');
    const seen = new Set<string>();
    let last = '';
    const items = value.flatMap((one: unknown, index): Item[] => {
      const at = `${field}[${index}]`;
      const item = read(one, at, faults);
      if (item === undefined) return [];
      const key = keyOf?.(item);
      if (key === undefined) return [item];
      if (seen.has(key)) fault(faults, at, 'repeated');
      else if (isOrdered && key < last) fault(faults, at, 'order');
      seen.add(key);
      last = key;
      return [item];
    });
    return items.length === value.length ? items : undefined;
  };
}

/** What reads each field of a record. */
type Fields<Value> = { readonly [Key in keyof Value]-?: Reads<Exclude<Value[Key], undefined>> };

/** An object with these fields and no others; those named in `optional` may be absent. */
export function record<Value extends object>(
  fields: Fields<Value>,
  optional: readonly (keyof Value)[] = [],
): Reads<Value> {
  return (value, field, faults) => {
    if (!isRecord(value)) return fault(faults, field, 'wrongKind');
    const before = faults.length;
    const given = new Map<string, unknown>(Object.entries(value));
    const inside = (key: string) => (field === '' ? key : `${field}.${key}`);
    const found: Partial<Value> = {};
    for (const key in fields) {
      const isThere = given.has(key);
      const one = isThere ? fields[key](given.get(key), inside(key), faults) : undefined;
      if (one !== undefined) found[key] = one;
      if (!isThere && !optional.includes(key)) fault(faults, inside(key), 'missing');
      given.delete(key);
    }
    for (const key of given.keys()) fault(faults, inside(key), 'unknown');
    return faults.length === before ? (found as Value) : undefined;
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberThat(
  isRight: (value: number) => boolean,
  reason: FieldFault['reason'],
  bounds?: { readonly least: number; readonly most: number },
): Reads<number> {
  return (value, field, faults) => {
    if (typeof value !== 'number') return fault(faults, field, 'wrongKind');
    const isInside = bounds === undefined || (value >= bounds.least && value <= bounds.most);
    return isInside && isRight(value) ? value : fault(faults, field, reason, bounds);
  };
}

function fault(
  faults: FieldFault[],
  field: string,
  reason: FieldFault['reason'],
  bounds?: Pick<FieldFault, 'least' | 'most'>,
): undefined {
  faults.push({ field, reason, ...bounds });
  return undefined;
}
