import { failure, success, type Outcome } from '../../domain/failure';
import { atOnce, type Steps } from '../steps';
import { ExactNumber, type JsonValue } from './jsonValue';
import { linePlace } from './linePlace';

/** Deeper than any survey or boundary file; what goes deeper is built to break readers. */
const MAX_DEPTH = 100;
const TOKENS_PER_STEP = 2000;

const SPACE = 0x20;
/** What a string may hold as it is: all from the space on but the quote and the backslash. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** What a JSON text holds. */
export interface ParsedJson {
  /** One value; more when the text has a record per line (NDJSON). */
  readonly values: readonly JsonValue[];
  /** Keys that an object has twice, with the line of the second; the later value counts, as everywhere. */
  readonly repeatedKeys: readonly { readonly key: string; readonly line: number }[];
}

const REPEATED_KEPT = 100;

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
  const values: JsonValue[] = [];
  const repeatedKeys: { key: string; line: number }[] = [];
  const open: Open[] = [];
  let awaited: Awaited = 'value';
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const invalid = () => failure('json_invalid', linePlace(text, at));

  const skipSpace = () => {
    for (let code = text.charCodeAt(at); code <= SPACE && isSpace(code); code = text.charCodeAt(at)) at++;
  };
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  /** Moves behind a string and returns it; undefined when it does not end or has a wrong escape. */
  const readString = (): string | undefined => {
    const start = at;
    let escaped = false;
    for (at++; ; at += 2) {
      PLAIN.lastIndex = at;
      PLAIN.test(text);
      at = PLAIN.lastIndex;
      if (text[at] === '"') break;
      if (text[at] !== '\\') return undefined;
      escaped = true;
    }
    at++;
    return escaped ? unescaped(text.slice(start, at)) : text.slice(start + 1, at - 1);
  };
  const put = (value: JsonValue) => {
    const inner = open.at(-1);
    if (inner === undefined) values.push(value);
    else if ('list' in inner) inner.list.push(value);
    else inner.members.set(inner.key, value);
    awaited = 'after value';
  };

  for (let token = 1; ; token++) {
    if (token % TOKENS_PER_STEP === 0) yield;
    skipSpace();
    const sign = text[at];
    const inner = open.at(-1);
    if (sign === undefined) {
      const complete = inner === undefined && awaited === 'after value';
      return complete ? success({ values, repeatedKeys }) : invalid();
    }
    if (awaited === 'after value' && inner === undefined) awaited = 'value'; // a record per line

    if (awaited === 'after value') {
      if (sign === ',') awaited = inner && 'list' in inner ? 'value' : 'key';
      else if (sign === (inner && 'list' in inner ? ']' : '}')) open.pop();
      else return invalid();
      at++;
    } else if ((awaited === 'value or ]' && sign === ']') || (awaited === 'key or }' && sign === '}')) {
      open.pop();
      awaited = 'after value';
      at++;
    } else if (awaited === 'key' || awaited === 'key or }') {
      const start = at;
      const key = sign === '"' ? readString() : undefined;
      if (key === undefined || !inner || 'list' in inner) return invalid();
      if (inner.members.has(key) && repeatedKeys.length < REPEATED_KEPT)
        repeatedKeys.push({ key, line: Number.parseInt(linePlace(text, start), 10) });
      skipSpace();
      if (text[at] !== ':') return invalid();
      at++;
      inner.key = key;
      awaited = 'value';
    } else if (sign === '{' || sign === '[') {
      if (open.length >= MAX_DEPTH) return failure('json_too_deep', `${MAX_DEPTH}`);
      const begun: Open = sign === '[' ? { list: [] } : { members: new Map(), key: '' };
      put('list' in begun ? begun.list : begun.members);
      open.push(begun);
      awaited = sign === '[' ? 'value or ]' : 'key or }';
      at++;
    } else if (sign === '"') {
      const value = readString();
      if (value === undefined) return invalid();
      put(value);
    } else {
      const word = match(NUMBER) || match(WORD);
      const value = WORDS.get(word);
      if (word === '') return invalid();
      put(value === undefined ? numberValue(word) : value);
      at += word.length;
    }
  }
}

/** The four characters that JSON knows as space. */
function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}

function numberValue(text: string): number | ExactNumber {
  const number = Number(text);
  return String(number) === text ? number : new ExactNumber(text);
}

/** A string literal with escapes; undefined when an escape is wrong. */
function unescaped(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}
