/** What JSON can hold. Undefined members are not there. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * The one JSON text of a value (RFC 8785): no blanks, names in the order of their UTF-16 code units, numbers and strings
 * as ECMAScript writes them. The same value gives the same bytes in every program, language and time zone. Throws a
 * RangeError for what JSON cannot hold: numbers that are not finite, and lone surrogates; texts of people are made
 * well-formed first (`wellFormed`).
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return stringText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [[name, member] as const],
  );
  members.sort(([one], [other]) => (one < other ? -1 : 1)); // JavaScript compares texts by code unit
  return `{${members.map(([name, member]) => `${stringText(name)}:${canonicalJson(member)}`).join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('JSON has no such number');
  return JSON.stringify(value);
}

function stringText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new RangeError('JSON has no lone surrogates');
  return JSON.stringify(text);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** A text of a person without what JSON, UTF-8 and one line cannot hold: lone surrogates become �, controls blanks. */
export function wellFormed(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\p{Control}+/gu, ' ')
    .trim();
}
