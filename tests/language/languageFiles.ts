import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { LANGUAGES, type LanguageCode } from '../../src/core/session/view';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Element = Exclude<Pattern, string>[number];
type Select = Extract<Element, { type: 'select' }>;

/** One message as its language file has it. */
export interface ReadMessage {
  readonly variables: readonly string[];
  /** Every text that may be printed, each variant for itself, with {…} where a value goes. */
  readonly texts: readonly string[];
  readonly selects: readonly Select[];
}

/** The text of all files of a language, as they lie on the disk. */
export function languageText(code: LanguageCode): string {
  const parts = ['first', 'figures', 'rest', 'files', 'measures', 'workshop'].map(
    (part) => `../../src/language/messages/${code}.${part}.ftl`,
  );
  return parts.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');
}

/** Keys as they are written, good or bad: what starts a line and is followed by an equals sign. */
export function writtenKeys(text: string): string[] {
  return [...text.matchAll(/^([^\s#[*}][^=]*?)\s*=/gm)].map(([, key = '']) => key);
}

/** The messages that Fluent understands, in their order; it drops the others without a word. */
export function readMessages(text: string): Map<string, ReadMessage> {
  const { body } = new FluentResource(text);
  return new Map(body.map(({ id, value }) => [id, readPattern(value ?? '')]));
}

export const LANGUAGE_FILES: Readonly<Record<LanguageCode, Map<string, ReadMessage>>> = {
  en: readMessages(languageText('en')),
  ar: readMessages(languageText('ar')),
  ckb: readMessages(languageText('ckb')),
};

/** The languages that are compared with English. */
export const TRANSLATIONS = LANGUAGES.filter((code) => code !== 'en');

function readPattern(pattern: Pattern): ReadMessage {
  const variables = new Set<string>();
  const texts: string[] = [];
  const selects: Select[] = [];
  const read = (one: Pattern) => {
    const elements = typeof one === 'string' ? [one] : one;
    texts.push(elements.map(elementText).join(''));
    for (const element of elements) if (typeof element !== 'string') visit(element);
  };
  const visit = (element: Exclude<Element, string>) => {
    if (element.type === 'var') variables.add(element.name);
    if (element.type !== 'select') return;
    selects.push(element);
    if (element.selector.type === 'var') variables.add(element.selector.name);
    for (const { value } of element.variants) read(value);
  };
  read(pattern);
  return { variables: [...variables].toSorted(), texts, selects };
}

function elementText(element: Element): string {
  if (typeof element === 'string') return element;
  return element.type === 'str' ? element.value : '{…}';
}
