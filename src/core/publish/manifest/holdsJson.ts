import type { Json } from './canonicalJson';

/** Levels that a value of a snapshot may be nested: drawings have ten, and a thousand would end the one who reads them. */
const DEEPEST = 100;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a value from outside can be written as canonical JSON: no lone surrogate, no number without end, not nested too deep. O(size). */
export function holdsJson(value: unknown, levels = DEEPEST): value is Json {
  if (typeof value === 'string') return !LONE_SURROGATE.test(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' || value === null;
  if (levels === 0) return false;
  if (Array.isArray(value)) return value.every((member) => holdsJson(member, levels - 1));
  return Object.entries(value).every(
    ([name, member]) => !LONE_SURROGATE.test(name) && holdsJson(member, levels - 1),
  );
}
