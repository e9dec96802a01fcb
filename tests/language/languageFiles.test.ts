import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/session/view';
import { isSorani } from './soraniLetters';
import { LANGUAGE_FILES, languageText, readMessages, TRANSLATIONS, writtenKeys } from './languageFiles';

const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const english = LANGUAGE_FILES.en;

describe.each(LANGUAGES)('the language file %s', (code) => {
  const text = languageText(code);
  const messages = LANGUAGE_FILES[code];

  test('is understood as a whole: each key once, none dropped', () => {
    expect(messages.size).toBeGreaterThan(200);
    expect([...messages.keys()]).toEqual(writtenKeys(text));
  });

  test('has a text for every key, in every variant', () => {
    expect(keysWhere(code, ({ texts }) => texts.some((one) => one.trim() === ''))).toEqual([]);
  });

  test('leaves direction to the isolates that are set around values', () => {
    expect(DIRECTION_MARKS.test(text)).toBe(false);
  });

  test('prints nothing but variables, strings and choices by a variable', () => {
    expect(text).not.toMatch(/\{\s*(-|[A-Z]|[a-z][\w-]*\s*\})/);
  });
});

describe.each(TRANSLATIONS)('the language file %s beside English', (code) => {
  const messages = LANGUAGE_FILES[code];

  test('has the same keys in the same order and the same sections', () => {
    expect([...messages.keys()]).toEqual([...english.keys()]);
    expect(sectionsOf(languageText(code))).toEqual(sectionsOf(languageText('en')));
  });

  test('gives each message the same variables', () => {
    expect(variablesOf(messages)).toEqual(variablesOf(english));
  });

  test('chooses between the same words where English chooses by a word', () => {
    const words = (file: typeof messages) =>
      [...file].map(([key, { selects }]) => [
        key,
        ...selects.filter((select) => !isPlural(select)).map((select) => variantNames(select).join()),
      ]);
    expect(words(messages)).toEqual(words(english));
  });

  test('begins no variant with a Latin word before its own: set apart, it would run from left to right', () => {
    const variants = languageText(code).matchAll(/^ +\*?\[\w+\] (.*)$/gm);
    const wrong = [...variants].flatMap(([, variant = '']) =>
      /^\P{L}*\p{Script=Latin}.*\p{Script=Arabic}/u.test(variant.replaceAll(/\{[^}]*\}/g, ''))
        ? [variant]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('counts wherever English counts', () => {
    const counting = (file: typeof messages) =>
      [...file].filter(([, { selects }]) => selects.some(isPlural)).map(([key]) => key);
    expect(counting(english).filter((key) => !counting(messages).includes(key))).toEqual([]);
  });

  test('has each plural form that the language tells apart, save an own one for zero', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    const expected = pluralCategories.filter((category) => category !== 'zero').toSorted();
    const incomplete = keysWhere(code, ({ selects }) =>
      selects.filter(isPlural).some((select) => variantNames(select).join() !== expected.join()),
    );
    expect(incomplete).toEqual([]);
  });

  test('names columns as files do', () => {
    const names = (key: string, file: typeof messages) =>
      (
        file
          .get(key)
          ?.texts.join(' ')
          .match(/[a-z0-9]+_\w+/g) ?? []
      ).toSorted();
    expect(names('load-columns', english)).toHaveLength(7);
    expect(names('load-columns', messages)).toEqual(names('load-columns', english));
  });

  test('leaves no English sentence untranslated', () => {
    const same = keysWhere(
      code,
      ({ texts }, key) => english.get(key)?.texts.join() === texts.join() && /[A-Za-z]{3}/.test(texts.join()),
    );
    expect(same).toEqual([]);
  });
});

test('a message that Fluent cannot read is found', () => {
  const broken = 'whole = Whole\nbroken = { $value\nafter = After\n';
  expect(writtenKeys(broken)).toEqual(['whole', 'broken', 'after']);
  expect([...readMessages(broken).keys()]).toEqual(['whole', 'after']);
});

describe.each(['ar', 'ckb'] as const)('the right-to-left language file %s', (code) => {
  test('writes figures as Latin digits', () => {
    const arabicIndic = keysWhere(code, ({ texts }) => /[٠-٩۰-۹]/.test(texts.join()));
    expect(arabicIndic).toEqual([]);
  });

  test('uses Arabic punctuation', () => {
    const latin = keysWhere(code, ({ texts }) => /[\u0600-\u06FF}»)]\s*[,;?]|["“”]/.test(texts.join('\n')));
    expect(latin).toEqual([]);
  });
});

test('Sorani messages are written in the letters of Sorani', () => {
  const foreign = keysWhere('ckb', ({ texts }) => !isSorani(texts.join()));
  expect(foreign).toEqual([]);
});

type Messages = typeof english;
type ReadMessage = Messages extends Map<string, infer Value> ? Value : never;

function keysWhere(
  code: keyof typeof LANGUAGE_FILES,
  holds: (message: ReadMessage, key: string) => boolean,
): string[] {
  return [...LANGUAGE_FILES[code]].filter(([key, message]) => holds(message, key)).map(([key]) => key);
}

function variablesOf(messages: Messages): Record<string, readonly string[]> {
  return Object.fromEntries([...messages].map(([key, { variables }]) => [key, variables]));
}

function sectionsOf(text: string): string[] {
  return text.match(/^## .*$/gm) ?? [];
}

type Select = ReadMessage['selects'][number];

function variantNames({ variants }: Select): string[] {
  return variants.map(({ key }) => String(key.value)).toSorted();
}

function isPlural(select: Select): boolean {
  return variantNames(select).includes('other');
}
