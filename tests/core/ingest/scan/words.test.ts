import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteWords } from '../../../../src/core/ingest/scan/byteWords';
import { mayNeedTrim, plainCount, plainDecimal } from '../../../../src/core/ingest/scan/cellBytes';
import { isNameless, isTotalsCell } from '../../../../src/core/ingest/scan/cellSigns';
import { isUtf8, textOfUtf8, utf8Of } from '../../../../src/core/ingest/scan/utf8';
import { named } from '../../../../src/core/ingest/read/rowTexts';
import { isTotalsLabel } from '../../../../src/core/ingest/read/totalsLabel';

const encoder = new TextEncoder();

describe('words have numbers', () => {
  test('in order of first appearance, the same for the same bytes', () => {
    const text = fc.oneof(
      fc.constantFrom('', 'a', 'Dahuk', 'Duhok', 'دهوك', 'IQG09,Dahuk,IQG09Q01'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 600 }), (texts) => {
        const words = new ByteWords();
        const known = new Map<string, number>();
        for (const one of texts) {
          const bytes = encoder.encode(`..${one}..`); // not at the beginning of a buffer
          const own = textOfUtf8(bytes, 2, bytes.length - 2);
          if (!known.has(own)) known.set(own, known.size);
          expect(words.numberOf(new DataView(bytes.buffer), 2, bytes.length - 2)).toBe(known.get(own));
        }
        expect(words.size).toBe(known.size);
      }),
    );
  });
});

describe('numbers are read from bytes', () => {
  const readBy = (read: typeof plainCount, text: string) => {
    const bytes = encoder.encode(text);
    return read(bytes, 0, bytes.length);
  };

  test.each([
    ['0', 0],
    ['007', 7],
    ['3206064', 3_206_064],
    ['', -1],
    ['-5', -1],
    ['1,234', -1],
    ['1234567890123456', -1],
    ['١٢', -1],
  ])('the count %s is %d', (text, value) => {
    expect(readBy(plainCount, text)).toBe(value);
  });

  test('decimals as Number reads them', () => {
    const digits = fc.string({ unit: fc.nat(9).map(String), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('', '-'), digits, digits, (sign, before, after) => {
        for (const text of [`${sign}${before}`, `${sign}${before}.${after}`]) {
          expect(readBy(plainDecimal, text)).toBe(Number(text));
        }
      }),
    );
  });

  test.each(['', '.', '-', '1.2.3', '1e3', ' 1', '36,2', '1234567890.1'])(
    '%s is no plain decimal',
    (text) => {
      expect(readBy(plainDecimal, text)).toBeNaN();
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
    'کۆی گشتی',
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

  test('every label of a row of totals is known by its bytes', () => {
    fc.assert(
      fc.property(around, fc.constantFrom(...LABELS), around, (before, label, after) => {
        const text = `${before}${label}${after}`;
        const bytes = encoder.encode(text);
        fc.pre(!mayNeedTrim(bytes, 0, bytes.length)); // such rows are read as text
        expect(isTotalsCell(bytes, 0, bytes.length)).toBe(isTotalsLabel(text));
      }),
      { numRuns: 1000 },
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
      fc.property(around, word, around, (before, text, after) => {
        const bytes = encoder.encode(`${before}${text}${after}`);
        fc.pre(!mayNeedTrim(bytes, 0, bytes.length)); // such rows are read as text
        expect(isNameless(bytes, 0, bytes.length)).toBe(named(`${before}${text}${after}`) === '');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('UTF-8', () => {
  test('is told from other bytes as strictly as a browser does', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), fc.array(byte, { maxLength: 8 }), (some, others) => {
        const bytes = Uint8Array.from([...some, ...others]);
        let text: string | null = null;
        try {
          text = strict.decode(bytes);
        } catch {
          text = null; // the browser refuses it
        }
        const read = isUtf8(bytes, 0, bytes.length) ? textOfUtf8(bytes, 0, bytes.length) : null;
        expect(read).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('is written as a browser writes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...utf8Of(text)]).toEqual([...encoder.encode(text)]);
      }),
    );
  });
});
