import { failure, success, type Outcome } from '../../domain/failure';
import { atOnce, type Steps } from '../steps';
import { JsonScanner } from './jsonScanner';
import type { JsonValue } from './jsonValue';
import { linePlace } from './linePlace';

/** Deeper than any survey or boundary file; what goes deeper is built to break readers. */
const MAX_DEPTH = 100;
const TOKENS_PER_STEP = 2000;
const REPEATED_KEPT = 100;

/** What a JSON text holds. */
export interface ParsedJson {
  /** One value; more when the text has a record per line (NDJSON). */
  readonly values: readonly JsonValue[];
  /** Keys that an object has twice, with the line of the second; the later value counts, as everywhere. */
  readonly repeatedKeys: readonly { readonly key: string; readonly line: number }[];
}

/** A list or object that has begun and not ended. */
type Open = { readonly list: JsonValue[] } | { readonly members: Map<string, JsonValue>; key: string };
type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | 'after value';

/** The values of a JSON text at once; see `parseJsonSteps`. */
export function parseJson(text: string): Outcome<ParsedJson> {
  return atOnce(parseJsonSteps(text));
}

/**
 * Reads JSON (RFC 8259) without losing what `JSON.parse` loses: digits of numbers, a key `__proto__`, repeated keys,
 * and the place of an error. Values may follow each other, as in a file with a record per line. Works without
 * recursion. Fails as `json_invalid` with `line:column`, or as `json_too_deep`. Time is linear in the text.
 */
export function* parseJsonSteps(text: string): Steps<Outcome<ParsedJson>> {
  const builder = new ValueBuilder(text);
  for (let token = 1; ; token++) {
    if (token % TOKENS_PER_STEP === 0) yield;
    const end = builder.takeToken();
    if (end === undefined) continue;
    if (end === 'too deep') return failure('json_too_deep');
    if (end === 'invalid') return failure('json_invalid', builder.place);
    return success(builder);
  }
}

/** Puts the values of a text together, a token at a time. */
class ValueBuilder implements ParsedJson {
  readonly values: JsonValue[] = [];
  readonly repeatedKeys: { key: string; line: number }[] = [];
  readonly #scanner: JsonScanner;
  readonly #open: Open[] = [];
  #awaited: Awaited = 'value';

  constructor(text: string) {
    this.#scanner = new JsonScanner(text);
  }

  /** Where the scanner stands, as `line:column`. */
  get place(): string {
    return linePlace(this.#scanner.text, this.#scanner.at);
  }

  /** Takes the next token; returns how the text ends when it does. */
  takeToken(): 'complete' | 'invalid' | 'too deep' | undefined {
    const sign = this.#scanner.nextSign();
    const inner = this.#open.at(-1);
    if (sign === undefined) return !inner && this.#awaited === 'after value' ? 'complete' : 'invalid';
    if (!inner && this.#awaited === 'after value') this.#awaited = 'value'; // a record per line
    if (this.#endsInner(sign, inner)) {
      this.#open.pop();
      return this.#advance('after value');
    }
    switch (this.#awaited) {
      case 'after value':
        return sign === ',' ? this.#advance(inner && 'list' in inner ? 'value' : 'key') : 'invalid';
      case 'key':
      case 'key or }':
        return this.#takeKey(inner);
      case 'value':
      case 'value or ]':
        return sign === '{' || sign === '[' ? this.#begin(sign) : this.#takeScalar(sign);
    }
  }

  /** A list or object may end after a value, or before its first one. */
  #endsInner(sign: string, inner: Open | undefined): boolean {
    if (!inner || this.#awaited === 'value' || this.#awaited === 'key') return false;
    return sign === ('list' in inner ? ']' : '}');
  }

  #takeKey(inner: Open | undefined): 'invalid' | undefined {
    const start = this.#scanner.at;
    const key = this.#scanner.readString();
    if (key === undefined || !inner || 'list' in inner) return 'invalid';
    if (inner.members.has(key) && this.repeatedKeys.length < REPEATED_KEPT) {
      const line = Number.parseInt(linePlace(this.#scanner.text, start), 10);
      this.repeatedKeys.push({ key, line });
    }
    if (this.#scanner.nextSign() !== ':') return 'invalid';
    inner.key = key;
    return this.#advance('value');
  }

  #begin(sign: '{' | '['): 'too deep' | undefined {
    if (this.#open.length >= MAX_DEPTH) return 'too deep';
    const begun: Open = sign === '[' ? { list: [] } : { members: new Map(), key: '' };
    this.#put('list' in begun ? begun.list : begun.members);
    this.#open.push(begun);
    return this.#advance(sign === '[' ? 'value or ]' : 'key or }');
  }

  #takeScalar(sign: string): 'invalid' | undefined {
    const value = sign === '"' ? this.#scanner.readString() : this.#scanner.readWord();
    if (value === undefined) return 'invalid';
    this.#put(value);
    this.#awaited = 'after value';
    return undefined;
  }

  #put(value: JsonValue): void {
    const inner = this.#open.at(-1);
    if (!inner) this.values.push(value);
    else if ('list' in inner) inner.list.push(value);
    else inner.members.set(inner.key, value);
  }

  /** Moves over a sign of one character. */
  #advance(awaited: Awaited): undefined {
    this.#scanner.at++;
    this.#awaited = awaited;
  }
}
