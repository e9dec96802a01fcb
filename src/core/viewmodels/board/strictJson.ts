import { parseIsoDay, type Day } from '../../domain/day';

/** What is wrong in a file, where: `points[2].capacity`. */
export interface FieldFault {
  /** Empty for the file as a whole. */
  readonly field: string;
  readonly reason: 'json' | 'type' | 'missing' | 'unknown' | 'word' | 'number' | 'day' | 'order' | 'repeated';
}

/** Reads a value that should be of a kind; undefined where it is not, with the faults that say why. */
export type Reads<Value> = (value: unknown, field: string, faults: FieldFault[]) => Value | undefined;

/** Any text, also a blank one. */
export const text: Reads<string> = (value, field, faults) =>
  typeof value === 'string' ? value : fault(faults, field, 'type');

export const flag: Reads<boolean> = (value, field, faults) =>
  typeof value === 'boolean' ? value : fault(faults, field, 'type');

/** A whole number from zero up that a computer holds exactly. */
export const wholeNumber: Reads<number> = (value, field, faults) => {
  if (typeof value !== 'number') return fault(faults, field, 'type');
  return Number.isSafeInteger(value) && value >= 0 ? value : fault(faults, field, 'number');
};

/** A day of the calendar, `2015-09-29`. */
export const calendarDay: Reads<Day> = (value, field, faults) => {
  if (typeof value !== 'string') return fault(faults, field, 'type');
  return parseIsoDay(value) ?? fault(faults, field, 'day');
};

export function oneOf<Word extends string>(words: readonly Word[]): Reads<Word> {
  return (value, field, faults) => {
    if (typeof value !== 'string') return fault(faults, field, 'type');
    return words.find((word) => word === value) ?? fault(faults, field, 'word');
  };
}

export function orNull<Value>(read: Reads<Value>): Reads<Value | null> {
  return (value, field, faults) => (value === null ? null : read(value, field, faults));
}

/** A list whose items have keys that differ, in the order of their keys where that is asked for. O(items). */
export function listOf<Item>(
  read: Reads<Item>,
  keyOf: (item: Item) => string,
  isOrdered = false,
): Reads<readonly Item[]> {
  return (value, field, faults) => {
    if (!Array.isArray(value)) return fault(faults, field, 'type');
    const seen = new Set<string>();
    let last = '';
    const items = value.flatMap((one: unknown, index): Item[] => {
      const at = `${field}[${index}]`;
      const item = read(one, at, faults);
      if (item === undefined) return [];
      const key = keyOf(item);
      if (seen.has(key)) fault(faults, at, 'repeated');
      else if (isOrdered && key < last) fault(faults, at, 'order');
      seen.add(key);
      last = key;
      return [item];
    });
    return items.length === value.length ? items : undefined;
  };
}

/** What reads each field of a record; fields that may be absent end with a question mark in the type. */
type Fields<Value> = { readonly [Key in keyof Value]-?: Reads<Exclude<Value[Key], undefined>> };

/** An object with these fields and no others; those named in `optional` may be absent. */
export function record<Value extends object>(
  fields: Fields<Value>,
  optional: readonly (keyof Value)[] = [],
): Reads<Value> {
  return (value, field, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fault(faults, field, 'type');
    const before = faults.length;
    const given = new Map<string, unknown>(Object.entries(value));
    const inside = (key: string) => (field === '' ? key : `${field}.${key}`);
    const found: Partial<Value> = {};
    for (const key in fields) {
      const isThere = given.delete(key);
      if (!isThere) {
        if (!optional.includes(key)) fault(faults, inside(key), 'missing');
        continue;
      }
      const one = fields[key](Reflect.get(value, key), inside(key), faults);
      if (one !== undefined) found[key] = one;
    }
    for (const key of given.keys()) fault(faults, inside(key), 'unknown');
    return faults.length === before ? (found as Value) : undefined;
  };
}

function fault(faults: FieldFault[], field: string, reason: FieldFault['reason']): undefined {
  faults.push({ field, reason });
  return undefined;
}
