import { wellFormed, type Json } from './canonicalJson';

/**
 * A value as JSON can hold it, whatever a file of a person brought along: texts and names well-formed, no number that is
 * not finite. What is no data, such as a function, is left out. O(size).
 */
export function plainJson(value: unknown): Json {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== 'object' || value === null) return null;
  const members = Object.entries(value).filter(([, member]) => isData(member));
  return Object.fromEntries(members.map(([name, member]) => [wellFormed(name), plainJson(member)]));
}

function isData(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}
