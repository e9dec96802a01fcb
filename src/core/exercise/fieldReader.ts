import type { ExerciseFault } from './exerciseFault';

/**
 * Reads a value of unknown form and notes what is wrong with it. What comes back counts only where nothing was noted.
 * Small on purpose: a library of shapes would come before the first figure of the page.
 */
export type Reader<T> = (value: unknown, field: string, faults: ExerciseFault[]) => T;

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Read<S extends Readers> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** A value that a check accepts; `wrongKind` where it is none, `outOfRange` where it is one out of bounds. */
export function valueThat<T>(
  isKind: (value: unknown) => value is T,
  isRight: (value: T) => boolean,
): Reader<T> {
  return (value, field, faults) => {
    if (!isKind(value)) faults.push({ field, reason: 'wrongKind' });
    else if (!isRight(value)) faults.push({ field, reason: 'outOfRange' });
    return value as T;
  };
}

/** One of some words or numbers. */
export function oneOf<const T>(words: readonly T[]): Reader<T> {
  return valueThat(
    (value): value is T => words.some((word) => word === value),
    () => true,
  );
}

/** A list of up to `most` values. */
export function listOf<T>(one: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, field, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ field, reason: 'wrongKind' });
      return [];
    }
    if (value.length > most) faults.push({ field, reason: 'outOfRange' });
    return value.slice(0, most).map((item, index) => one(item, `${field}.${index}`, faults));
  };
}

/** A record with fields that must be there, others that may be, and no more. */
export function record<A extends Readers, B extends Readers = Record<never, never>>(
  required: A,
  optional: B = {} as B,
): Reader<Read<A> & Partial<Read<B>>> {
  return (value, field, faults) => {
    if (!isRecord(value)) faults.push({ field, reason: 'wrongKind' });
    const given = isRecord(value) ? value : {};
    const path = (key: string) => (field === '' ? key : `${field}.${key}`);
    const read: Record<string, unknown> = {};
    for (const key of isRecord(value) ? Object.keys(required) : [])
      if (!Object.hasOwn(given, key)) faults.push({ field: path(key), reason: 'missing' });
    for (const [key, one] of Object.entries(given)) {
      const reader = Object.hasOwn(required, key)
        ? required[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : null;
      if (reader) read[key] = reader(one, path(key), faults);
      else faults.push({ field: path(key), reason: 'unknown' });
    }
    return read as Read<A> & Partial<Read<B>>;
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
