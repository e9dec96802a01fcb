import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseIsoDay, type Day } from '../../src/core/domain/day';
import { numberFormats } from '../../src/language/numberFormats';

const LRM = '\u200E'; // set by Intl around signs, so that they stay on their side of Latin digits
const ALM = '\u061C'; // the same for Arabic-Indic digits
const latin = numberFormats('en', 'latn');
const arabic = numberFormats('ar', 'latn');
const indic = numberFormats('ar', 'arab');

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a count has its thousands set apart', () => {
  expect([0, 7, 999, 1000, 3_206_736].map(latin.count)).toEqual(['0', '7', '999', '1,000', '3,206,736']);
  expect([0, 1000, 3_206_736].map(arabic.count)).toEqual(['0', '1,000', '3,206,736']);
  expect([0, 1000, 3_206_736].map(indic.count)).toEqual(['٠', '١٬٠٠٠', '٣٬٢٠٦٬٧٣٦']);
});

test('a signed number has a plus or a true minus (U+2212), and zero has none', () => {
  expect([1500, -1500, 0, -0].map(latin.signed)).toEqual(['+1,500', '\u22121,500', '0', '0']);
  expect([1500, -1500, 0].map(arabic.signed)).toEqual([`${LRM}+1,500`, `${LRM}\u22121,500`, '0']);
  expect([1500, -1500, 0].map(indic.signed)).toEqual([`${ALM}+١٬٥٠٠`, `${ALM}\u2212١٬٥٠٠`, '٠']);
});

describe('a percentage', () => {
  test('is whole, and rounded half away from zero', () => {
    expect([18, 18.4, 18.5, 19.5, 100].map((one) => latin.percent(one))).toEqual([
      '18%',
      '18%',
      '19%',
      '20%',
      '100%',
    ]);
    expect(arabic.percent(18.5)).toBe(`19${LRM}%${LRM}`);
    expect(indic.percent(18.5)).toBe(`١٩٪${ALM}`);
  });

  test('is said to be below one rather than rounded to zero', () => {
    expect([0, 0.001, 0.99, 1, 1.49].map((one) => latin.percent(one))).toEqual([
      '0%',
      '<1%',
      '<1%',
      '1%',
      '1%',
    ]);
    expect(arabic.percent(0.4)).toBe(`<1${LRM}%${LRM}`);
    expect(indic.percent(0.4)).toBe(`<١٪${ALM}`);
  });

  test('that is signed keeps one decimal below ten, and none from ten on', () => {
    const signed = (one: number) => latin.percent(one, true);
    expect([12.5, 10, 9.96, 9.94, 4].map(signed)).toEqual(['+13%', '+10%', '+10%', '+9.9%', '+4.0%']);
    expect([-12.5, -10, -9.94, -4].map(signed)).toEqual([
      '\u221213%',
      '\u221210%',
      '\u22129.9%',
      '\u22124.0%',
    ]);
    expect([0.25, 0.15, 0.05, -0.05].map(signed)).toEqual(['+0.3%', '+0.2%', '+0.1%', '\u22120.1%']);
    expect(arabic.percent(-4.25, true)).toBe(`${LRM}\u22124.3${LRM}%${LRM}`);
    expect(indic.percent(-4.25, true)).toBe(`${ALM}\u2212٤٫٣٪${ALM}`);
  });

  test('that is signed and too small for a decimal is about zero, and zero is zero', () => {
    expect([0.04, -0.04, 0].map((one) => latin.percent(one, true))).toEqual(['≈0%', '≈0%', '0%']);
    expect(arabic.percent(-0.04, true)).toBe(`≈0${LRM}%${LRM}`);
    expect(indic.percent(0.04, true)).toBe(`≈٠٪${ALM}`);
  });
});

test('a rate has one decimal below a hundred', () => {
  expect([0, 4.25, 99.94, 100, 1234.4].map(latin.rate)).toEqual(['0.0', '4.3', '99.9', '100', '1,234']);
  expect([4.25, 100].map(indic.rate)).toEqual(['٤٫٣', '١٠٠']);
});

test('a short form names its thousands and millions', () => {
  expect([500, 50_000, 1_200_000].map(latin.compact)).toEqual(['500', '50k', '1.2m']);
  expect([500, 50_000, 1_200_000].map(arabic.compact)).toEqual(['500', '50\u00A0ألف', '1.2\u00A0مليون']);
  expect([500, 50_000, 1_200_000].map(indic.compact)).toEqual(['٥٠٠', '٥٠\u00A0ألف', '١٫٢\u00A0مليون']);
});

describe.each(['UTC', 'Asia/Baghdad', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
  'in the zone %s',
  (zone) => {
    test('a day is that day, with the month as Iraq names it', () => {
      vi.stubEnv('TZ', zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const here = [numberFormats('en', 'latn'), numberFormats('ar', 'latn'), numberFormats('ar', 'arab')];
      expect(here.map(({ day }) => day(dayOf('2015-09-29')))).toEqual([
        '29 September 2015',
        '29 أيلول 2015',
        '٢٩ أيلول ٢٠١٥',
      ]);
      expect(here.map(({ day }) => day(dayOf('2024-12-31')))).toEqual([
        '31 December 2024',
        '31 كانون الأول 2024',
        '٣١ كانون الأول ٢٠٢٤',
      ]);
      expect(here.map(({ month }) => month(dayOf('2014-04-01')))).toEqual([
        'Apr 2014',
        'نيسان 2014',
        'نيسان ٢٠١٤',
      ]);
    });
  },
);

test('the twelve months of the Levant', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2016-${String(index + 1).padStart(2, '0')}-10`);
  expect(months.map((iso) => arabic.day(dayOf(iso)).split(' ').slice(1, -1).join(' '))).toEqual([
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ]);
});

test('a year is not grouped', () => {
  expect([latin, arabic, indic].map(({ year }) => year(2015))).toEqual(['2015', '2015', '٢٠١٥']);
});

function dayOf(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`not a day: ${iso}`);
  return day;
}

test('a bound of a class is short only where that loses nothing', () => {
  const { bound } = numberFormats('en', 'latn');
  expect([0.3, 0.25, 50, 92_660, 92_700, 50_000, 1_250_000, 1_200_000].map(bound)).toEqual([
    '0.3',
    '0.25',
    '50',
    '92,660',
    '92.7k',
    '50k',
    '1,250,000',
    '1.2m',
  ]);
});
