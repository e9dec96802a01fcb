/** An object of a JSON text. A Map, because a key may be called `__proto__` and because keys keep their order. */
export type JsonObject = ReadonlyMap<string, JsonValue>;

/** A number that would lose digits as a JavaScript number (`1.10`, `12345678901234567890`): it keeps its own text. */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type JsonValue = null | boolean | string | number | ExactNumber | readonly JsonValue[] | JsonObject;

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map;
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** A number of JSON as a JavaScript number; undefined when the value is no number. */
export function numberOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof ExactNumber ? Number(value.text) : undefined;
}

/**
 * The value as the text of a cell: strings as they are, numbers with the digits of the file, `true` and `false`, an
 * empty text for null and for empty lists and objects. What has parts is written as compact JSON.
 */
export function cellText(value: JsonValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isList(value)) return value.length === 0 ? '' : jsonText(value);
  if (isObject(value)) return value.size === 0 ? '' : jsonText(value);
  return jsonText(value);
}

/** The value as compact JSON, numbers with the digits of the file. */
export function jsonText(value: JsonValue): string {
  if (value instanceof ExactNumber) return value.text;
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${[...value].map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`).join(',')}}`;
}
