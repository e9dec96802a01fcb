import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseIsoDay, type Day } from '../../src/core/domain/day';
import { message } from '../../src/core/domain/message';
import { createLanguage } from '../../src/language/language';
import { soraniForms } from '../../src/language/soraniForms';
import { soraniWords } from '../../src/language/soraniWords';
import { languageText } from './languageFiles';
import { isSorani } from './soraniLetters';

const MARKS = /[\u061C\u200E\u200F\u2066-\u2069]/g;
const latin = createLanguage('ckb', languageText('ckb'), 'latn', soraniForms);
const indic = createLanguage('ckb', languageText('ckb'), 'arab', soraniForms);
const plain = (text: string) => text.replaceAll(MARKS, '');

test('a day has the month as the Kurdistan Region names it, in the digits chosen', () => {
  const days = ['2024-04-30', '2015-09-29', '2024-12-01'].map(dayOf);
  expect(days.map(latin.formats.day)).toEqual([
    '30ی نیسانی 2024',
    '29ی ئەیلوولی 2015',
    '1ی کانوونی یەکەمی 2024',
  ]);
  expect(days.map(indic.formats.day)[0]).toBe('٣٠ی نیسانی ٢٠٢٤');
  expect(latin.formats.month(dayOf('2014-01-31'))).toBe('کانوونی دووەمی 2014');
  expect(indic.formats.month(dayOf('2014-04-01'))).toBe('نیسانی ٢٠١٤');
});

test('each month has its name', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2016-${String(index + 1).padStart(2, '0')}-10`);
  expect(months.map((iso) => latin.formats.month(dayOf(iso)).replace('ی 2016', ''))).toEqual([
    'کانوونی دووەم',
    'شوبات',
    'ئازار',
    'نیسان',
    'ئایار',
    'حوزەیران',
    'تەممووز',
    'ئاب',
    'ئەیلوول',
    'تشرینی یەکەم',
    'تشرینی دووەم',
    'کانوونی یەکەم',
  ]);
});

test('a short form names its thousands and millions', () => {
  expect([500, 999.96, 50_000, 999_950, 1_200_000, -2_500].map(latin.formats.compact)).toEqual([
    '500',
    '1\u00A0هەزار',
    '50\u00A0هەزار',
    '1\u00A0ملیۆن',
    '1.2\u00A0ملیۆن',
    '\u200E\u22122.5\u00A0هەزار',
  ]);
  expect([50_000, 92_660].map(indic.formats.bound)).toEqual(['٥٠\u00A0هەزار', '٩٢٬٦٦٠']);
});

test('a list has its "and" before the last', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(latin.formats.list)).toEqual([
    '',
    'a',
    'a و b',
    'a، b و c',
  ]);
});

describe('a sentence', () => {
  const asked = message('sentence-share-idps-individuals', {
    place: {
      list: [
        { en: 'Dahuk', ar: 'دهوك', ckb: 'دهۆک' },
        { en: 'Al-Kaim', ar: 'القائم' },
      ],
    },
    day: { day: dayOf('2015-09-29') },
    over: 'yes',
    figure: { count: 750_000 },
    share: { percent: 23.5 },
    total: { count: 3_206_736 },
    country: { names: { en: 'Iraq', ar: 'العراق', ckb: 'عێراق' } },
  });

  test('is whole, with names in Sorani or else in Arabic', () => {
    expect(plain(latin.say(asked))).toBe(
      'لە 29ی ئەیلوولی 2015 ژمارەی ئاوارەکانی ناوخۆ لە دهۆک و القائم گەیشتە زیاتر لە 750,000 کەس، ' +
        'واتە 24% لە کۆی 3,206,736 کەس لە عێراق.',
    );
  });

  test('isolates each value, also in the other digits', () => {
    expect(indic.say(asked)).toContain('\u2068٢٩ی ئەیلوولی ٢٠١٥\u2069');
    expect(indic.say(asked)).toContain('\u2068٧٥٠٬٠٠٠\u2069');
  });
});

test('counts one apart', () => {
  const days = [0, 1, 2].map((count) => plain(latin.t('influx-rise', { days: { count } })));
  expect(days).toEqual(['زیادبوون لە 0 ڕۆژدا', 'زیادبوون لە یەک ڕۆژدا', 'زیادبوون لە 2 ڕۆژدا']);
});

test('orders names by the alphabet of Sorani', () => {
  const names = ['هەولێر', 'ئەنبار', 'واست', 'گەرمیان', 'کەرکووک', 'پێنجوێن', 'بەغدا'];
  const sorted = names.map((ckb) => ({ en: '', ckb })).toSorted(latin.byName);
  expect(sorted.map(({ ckb }) => ckb)).toEqual([
    'ئەنبار',
    'بەغدا',
    'پێنجوێن',
    'کەرکووک',
    'گەرمیان',
    'واست',
    'هەولێر',
  ]);
});

test('reads from right to left', () => {
  expect(latin.direction).toBe('rtl');
});

describe('the texts of the tables', () => {
  const tables = {
    'series-breaks': ['text'],
    'region-sets': ['name', 'short', 'sentence'],
    events: ['label', 'event'],
    sources: ['credit'],
    governorates: ['name'],
  };
  const rows = Object.entries(tables).flatMap(([name, stems]) =>
    rowsOf(name).flatMap((row) =>
      stems.map((stem) => ({
        en: row[`${stem}_en`] ?? '',
        ckb: row[`${stem === 'sentence' ? 'name' : stem}_ckb`] ?? '',
      })),
    ),
  );

  test('are in Sorani, each in its table or among the words', () => {
    const lacking = rows.filter(({ en, ckb }) => ckb === '' && !soraniWords.has(en));
    expect(lacking.map(({ en }) => en)).toEqual([]);
  });

  test('have no words without a text', () => {
    const texts = new Set(rows.map(({ en }) => en));
    expect([...soraniWords.keys()].filter((english) => !texts.has(english))).toEqual([]);
  });

  test('are written in the letters of Sorani', () => {
    const written = [...soraniWords.values(), ...rows.map(({ ckb }) => ckb)];
    expect(written.filter((text) => !isSorani(text))).toEqual([]);
  });
});

function rowsOf(table: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../data/iraq/${table}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function dayOf(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`not a day: ${iso}`);
  return day;
}
