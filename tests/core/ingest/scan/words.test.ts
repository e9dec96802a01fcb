import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ODD, NO_SITE } from '../../../../src/core/ingest/scan/codedRows';
import { textOfUtf8, utf8Of } from '../../../../src/core/ingest/scan/utf8';
import { named } from '../../../../src/core/ingest/read/rowTexts';
import { isLabelOfTotals } from '../../../../src/core/ingest/labelOfTotals';
import { codedCells, coderOf } from './codedCells';

const encoder = new TextEncoder();
const MARKS = new Set(encoder.encode(',"\r\n'));

describe('words have numbers', () => {
  test('in order of first appearance, the same for the same bytes', () => {
    const text = fc.oneof(
      fc.constantFrom('', 'a', 'Dahuk', 'Duhok', 'دهوك', 'IQG09;Dahuk;IQG09Q01'),
      fc.string({ unit: 'binary', maxLength: 40 }).filter((one) => !/[\r\n]/.test(one)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 600 }), (texts) => {
        const known = new Map<string, number>();
        const written = texts.map((one) => textOfUtf8(encoder.encode(one), 0, encoder.encode(one).length));
        for (const one of written) if (!known.has(one)) known.set(one, known.size);
        const { words } = codedCells(texts, { spans: [{ first: 1, last: 1 }] }).coded;
        expect([...words]).toEqual(written.map((one) => known.get(one)));
      }),
    );
  });

  test('of which there may be many', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `word ${index % 7000} of many`);
    const { words } = codedCells(texts, { spans: [{ first: 1, last: 1 }] }).coded;
    expect([...words]).toEqual(texts.map((_, index) => index % 7000));
  });
});

describe('numbers are read from bytes', () => {
  const countIn = (text: string) => codedCells([text], { counts: [1] }).coded.counts[0];
  const decimalIn = (text: string) => codedCells([text], { points: [1, 1] }).coded.points[0];

  test.each([
    ['0', 0],
    ['007', 7],
    ['3206064', 3_206_064],
    ['123456789012345', 123_456_789_012_345],
    ['', -1],
    ['-5', -1],
    ['1,234', -1],
    ['1234567890123456', -1],
    ['١٢', -1],
  ])('the count %s is %d', (text, value) => {
    expect(countIn(text)).toBe(value);
  });

  test('decimals as Number reads them', () => {
    const digits = fc.string({ unit: fc.nat(9).map(String), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('', '-'), digits, digits, (sign, before, after) => {
        for (const text of [`${sign}${before}`, `${sign}${before}.${after}`]) {
          expect(decimalIn(text)).toBe(Number(text));
        }
      }),
    );
  });

  test.each(['', '.', '-', '1.2.3', '1e3', ' 1', '36,2', '1234567890.1'])(
    '%s is no plain decimal',
    (text) => {
      expect(decimalIn(text)).toBeNaN();
    },
  );
});

describe('cells that say something about their row', () => {
  const LABELS = [
    'Total',
    'Grand Total',
    'sub-total',
    'Subtotal',
    'OVERALL',
    'المجموع',
    'الإجمالي',
    'الأجمالي',
    'أجمالي',
    'إجمالي',
    'مجموع',
    'إجمالى',
    'اجمالی',
    'المجمـــوع',
    'کۆی گشتی',
    'كۆی  گشتي',
    'کۆ',
    'كۆ',
    'سەرجەم',
    'سه\u200cرجه\u200cم',
    'Totaux',
    'TTL',
    'All',
    'All camps',
    'Sum',
    'National',
    'Ensemble',

    'S/Total',
    'G. Total',
    's/t',
    'T o t a l',
    'Tot.',
    'Totaal',
    'Cumul',
    'Whole district',
    'Toplam',
    'Genel Toplam',
    'Ara toplam',
    'Всього',
    'Усього',
    'Разом',
    'Загалом',
    'Итого',
    'الجملة',
    'جمله',
    'المجاميع',
    'مجاميع',
    'الكلي',
    'كلي',

    'Average',
    'Avg.',
    'Mean',
    'MEDIAN',
    'Max',
    'Minimum',
    'Moyenne',
    'Médiane',
    'Of which camps',
    'المتوسط',
    'متوسط',
    'معدل',
    'المعدل',
    'منها المخيمات',
  ];
  const around = fc.constantFrom(
    '',
    ' ',
    '\u200f',
    '\ufeff',
    '*',
    'Ninewa ',
    '(',
    ')',
    ':',
    'نينوى ',
    ' (all)',
  );

  const cellsOf = (word: fc.Arbitrary<string>) =>
    fc.array(
      fc.tuple(around, word, around).map((parts) => parts.join('')),
      { minLength: 20, maxLength: 20 },
    );

  test('every label of a row of totals is known by its bytes', () => {
    fc.assert(
      fc.property(cellsOf(fc.constantFrom(...LABELS)), (cells) => {
        const { flags } = codedCells(cells, { labels: [1] }).coded;
        cells.forEach((text, row) => {
          const isOdd = flags[row] === ODD;
          const isLabel = isLabelOfTotals(text);
          const mayBe = isLabel || /^\P{L}|\P{L}$/u.test(text); // blanks and marks around it are left to the text
          expect([text, isOdd || !isLabel, mayBe || !isOdd]).toEqual([text, true, true]);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('a name is none exactly where its text is none', () => {
    const word = fc.constantFrom(
      '',
      '-',
      '–',
      'N/A',
      'n/a',
      'Not available',
      'غير متوفر',
      'Zakho',
      'لا يوجد',
      '..',
    );
    fc.assert(
      fc.property(cellsOf(word), (cells) => {
        const { flags } = codedCells(cells, { identity: [1], sites: 1 }).coded;
        const read = cells.filter((_, row) => flags[row] !== ODD); // others are read as text
        const nameless = cells.filter((_, row) => flags[row] === NO_SITE);
        expect(nameless).toEqual(read.filter((cell) => named(cell) === ''));
      }),
      { numRuns: 50 },
    );
  });
});

describe('UTF-8', () => {
  test('is told from other bytes as strictly as a browser does', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), fc.array(byte, { maxLength: 8 }), (some, others) => {
        const bytes = Uint8Array.from([...some, ...others]).filter((one) => !MARKS.has(one));
        let text: string | null = null;
        try {
          text = strict.decode(bytes);
        } catch {
          text = null; // the browser refuses it
        }
        const row = Uint8Array.from([...encoder.encode('a,'), ...bytes, ...encoder.encode(',z\n')]);
        for (const column of [{ spans: [{ first: 1, last: 1 }] }, { identity: [1] }]) {
          expect(coderOf(column).code(row, 0, row.length, true).end).toBe(
            text === null ? 'encoding' : 'done',
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is written and read as a browser does it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = utf8Of(text);
        expect([...bytes]).toEqual([...encoder.encode(text)]);
        expect(textOfUtf8(bytes, 0, bytes.length)).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
        );
      }),
    );
  });
});
