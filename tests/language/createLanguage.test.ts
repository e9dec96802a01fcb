import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../src/core/domain/day';
import { message, type MessageValue } from '../../src/core/domain/message';
import { createLanguage } from '../../src/language/language';
import { plainText, textPieces } from '../../src/language/textPieces';
import { languageText } from './languageFiles';

const FSI = '\u2068';
const PDI = '\u2069';
const english = createLanguage('en', languageText('en'), 'latn');
const arabic = createLanguage('ar', languageText('ar'), 'latn');
const indic = createLanguage('ar', languageText('ar'), 'arab');

const NINEWA = { en: 'Ninewa', ar: 'نينوى' };
const ANBAR = { en: 'Anbar', ar: 'الأنبار' };

describe('plural forms', () => {
  const counts = [0, 1, 2, 3, 11, 100, 872_328];
  const each = (key: string, name: string, language = arabic) =>
    counts.map((count) => plain(language.t(key, { [name]: { count } })));

  test('of a number with its noun, in Arabic', () => {
    expect(each('figure-short-idps-individuals', 'value')).toEqual([
      '0 نازح',
      'نازح واحد',
      'نازحان',
      '3 نازحين',
      '11 نازحاً',
      '100 نازح',
      '872,328 نازحاً',
    ]);
    expect(each('figure-short-returnees-families', 'value')).toEqual([
      '0 أسرة عائدة',
      'أسرة عائدة واحدة',
      'أسرتان عائدتان',
      '3 أسر عائدة',
      '11 أسرة عائدة',
      '100 أسرة عائدة',
      '872,328 أسرة عائدة',
    ]);
  });

  test('of a noun beside a big number, in Arabic', () => {
    expect(each('figure-noun-returnees-individuals', 'value')).toEqual([
      'عائد',
      'عائد',
      'عائدان',
      'عائدين',
      'عائداً',
      'عائد',
      'عائداً',
    ]);
  });

  test('do not depend on the digits', () => {
    expect(each('figure-short-idps-individuals', 'value', indic).slice(3)).toEqual([
      '٣ نازحين',
      '١١ نازحاً',
      '١٠٠ نازح',
      '٨٧٢٬٣٢٨ نازحاً',
    ]);
  });

  test('of English', () => {
    expect(each('figure-short-idps-individuals', 'value', english).slice(0, 3)).toEqual([
      '0 IDPs',
      '1 IDP',
      '2 IDPs',
    ]);
  });
});

describe('a sentence', () => {
  const asked = (over: 'yes' | 'least' | 'no') =>
    message('sentence-share-idps-individuals', {
      place: { list: [NINEWA, ANBAR] },
      day: day('2015-09-29'),
      over,
      figure: { count: 750_000 },
      share: { percent: 23.5 },
      total: { count: 3_206_736 },
      country: { names: { en: 'Iraq', ar: 'العراق' } },
    });

  test('is whole in English, without a mark', () => {
    expect(english.say(asked('yes'))).toBe(
      'On 29 September 2015, Ninewa and Anbar hosted over 750,000 internally displaced persons (IDPs), ' +
        '24% of the 3,206,736 in Iraq.',
    );
  });

  test('is whole in Arabic', () => {
    const expected =
      'بلغ عدد النازحين داخلياً في نينوى والأنبار أكثر من 750,000 في 29 أيلول 2015، أي 24% من أصل 3,206,736 في العراق.';
    expect(plain(arabic.say(asked('yes')))).toBe(expected);
    expect(plain(arabic.say(asked('no')))).toBe(expected.replace('أكثر من ', ''));
    expect(plain(arabic.say(asked('least')))).toBe(expected.replace('أكثر من', 'ما لا يقل عن'));
  });

  test('isolates each value in Arabic, and closes what it opens', () => {
    const text = arabic.say(asked('no'));
    expect(text).toContain(`${FSI}نينوى والأنبار${PDI}`);
    expect(text).toContain(`${FSI}750,000${PDI}`);
    expect(text).toContain(`${FSI}29 أيلول 2015${PDI}`);
    expect(text.split(FSI)).toHaveLength(7);
    expect(text.split(PDI)).toHaveLength(7);
  });

  test('isolates each Latin word of a list in Arabic, so that a sign at its end stays there', () => {
    const text = arabic.t('note-break', { reason: { list: [{ en: 'm_18+' }, { en: 'f_60+' }] } });
    expect(text).toContain(`${FSI}m_18+${PDI}`);
    expect(text).toContain(`${FSI}f_60+${PDI}`);
  });

  test('does not isolate in English', () => {
    expect(english.say(asked('yes'))).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('a value', () => {
  const written = (value: MessageValue, language = arabic) => language.t('note-break', { reason: value });

  test('of each kind is written in the language and digits', () => {
    expect(written({ count: 1500 }, indic)).toBe('١٬٥٠٠');
    expect(written({ signed: -3 }, english)).toBe('\u22123');
    expect(written({ percent: 12.5, signed: true }, english)).toBe('+13%');
    expect(written({ percent: 12.5 }, english)).toBe('13%');
    expect(written({ rate: 4.25 }, indic)).toBe('٤٫٣');
    expect(written(day('2015-09-29'), indic)).toBe('٢٩ أيلول ٢٠١٥');
    expect(written({ list: [NINEWA, ANBAR, NINEWA] }, english)).toBe('Ninewa, Anbar and Ninewa');
    expect(written('admin1_pcode')).toBe('admin1_pcode');
  });

  test('of a kind of empty is its word', () => {
    expect(written({ empty: 'noAccess' })).toBe(arabic.t('empty-noAccess'));
    expect(written({ empty: 'noAccess' }, english)).toBe('no access');
  });
});

test('a name is in the language, else in English', () => {
  expect(arabic.nameOf(NINEWA)).toBe('نينوى');
  expect(arabic.nameOf({ en: 'Own place' })).toBe('Own place');
  expect(english.nameOf(NINEWA)).toBe('Ninewa');
});

test('names are ordered as readers of the language do', () => {
  const dahuk = { en: 'Dahuk', ar: 'دهوك' };
  expect([dahuk, NINEWA, ANBAR].toSorted(english.byName)).toEqual([ANBAR, dahuk, NINEWA]);
  const [alif, ba] = [
    { en: 'Z', ar: 'أربيل' },
    { en: 'A', ar: 'بابل' },
  ];
  expect([ba, alif].toSorted(arabic.byName)).toEqual([alif, ba]);
});

test('an unknown key stands as itself', () => {
  expect(arabic.t('no-such-key')).toBe('no-such-key');
  expect(english.say(message('no-such-key', { count: { count: 1 } }))).toBe('no-such-key');
});

test('Arabic reads from right to left, English from left to right', () => {
  expect([arabic.direction, english.direction]).toEqual(['rtl', 'ltr']);
});

/** Without the marks that keep directions apart. */
function plain(text: string): string {
  return text.replaceAll(/[\u061C\u200E\u2066-\u2069]/g, '');
}

function day(iso: string): MessageValue {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`not a day: ${iso}`);
  return { day: parsed };
}

describe('pieces of a text', () => {
  const piecesOf = (key: string, values: Record<string, MessageValue> = {}, language = english) =>
    textPieces(language.say(message(key, values)));

  test('a linked value is a piece of its own, in the plural form of its number', () => {
    const value = { linked: { count: 3 }, to: 'sum' } as const;
    expect(piecesOf('figure-short-idps-families', { value })).toEqual([
      { text: '', to: null },
      { text: '3', to: 'sum' },
      { text: ' IDP families', to: null },
    ]);
    expect(plain(plainText(arabic.t('figure-short-idps-families', { value })))).toBe(
      plain(arabic.t('figure-short-idps-families', { value: { count: 3 } })),
    );
  });

  test('values inside values are pieces too, and a text without any is one piece', () => {
    const figure = { linked: { percent: 59 }, to: 'share' } as const;
    const items = { say: message('situation-item', { name: { names: NINEWA }, figure }) };
    expect(piecesOf('situation-shelter', { known: 'all', items })).toContainEqual({
      text: '59%',
      to: 'share',
    });
    expect(piecesOf('copied')).toEqual([{ text: english.t('copied'), to: null }]);
  });
});

test('names with digits stay as they are among Arabic-Indic digits', () => {
  expect(plain(indic.t('snapshot-hash'))).toContain('SHA-256');
  expect(indic.nameOf({ en: 'admin1_pcode, COVID-19, A4, 12ab: 2014-09-01, 1,254' })).toBe(
    'admin1_pcode, COVID-19, A4, 12ab: ٢٠١٤-٠٩-٠١, ١٬٢٥٤',
  );
});

test('English has no digits but Latin ones, whatever a reader of Arabic chose', () => {
  const { t, formats, nameOf } = createLanguage('en', languageText('en'), 'arab');
  expect(t('figure-short-idps-individuals', { value: { count: 872_328 } })).toBe('872,328 IDPs');
  expect([formats.count(872_328), formats.year(2015)]).toEqual(['872,328', '2015']);
  expect(nameOf({ en: 'Master Lists, 2014' })).toBe('Master Lists, 2014');
});
