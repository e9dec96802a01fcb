import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellPlace, columnLetters } from '../../../../src/core/ingest/workbook/cellReference';
import { numberText, percentText } from '../../../../src/core/ingest/workbook/numberText';
import { serialText, type DaySystem } from '../../../../src/core/ingest/workbook/serialDay';
import { shownBy } from '../../../../src/core/ingest/workbook/styles';
import { XmlCursor } from '../../../../src/core/ingest/workbook/xmlCursor';

describe('the text of a stored number', () => {
  test.each([
    ['1254', '1254'],
    ['-3', '-3'],
    ['0.5', '0.5'],
    ['10.50', '10.50'],
    ['1.1000000000000001', '1.1'],
    ['180.00000000000003', '180'],
    ['29.999999999999996', '30'],
    ['42.870000000000005', '42.870000000000005'],
    ['1.2E+15', '1200000000000000'],
    ['1.5E-7', '0.00000015'],
    ['-2.5e-3', '-0.0025'],
    ['6.02214076E+23', '602214076000000000000000'],
    ['12345678901234567890', '12345678901234567890'],
    ['1e400', '1e400'],
    ['', ''],
    ['n/a', 'n/a'],
  ])('%s reads %s', (stored, text) => {
    expect(numberText(stored)).toBe(text);
  });

  test('is the same number, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = numberText(String(number));
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        const shown = Number(number.toPrecision(15)); // what the spreadsheet shows of it
        expect([number, shown].includes(Number(text))).toBe(true); // -0 is 0 here
      }),
    );
  });
});

test.each([
  ['0.35', '35%'],
  ['7.0000000000000007E-2', '7%'],
  ['0.125', '12.5%'],
  ['1', '100%'],
  ['-0.2', '-20%'],
  ['n/a', 'n/a'],
])('%s under a format of percents reads %s', (stored, text) => {
  expect(percentText(stored)).toBe(text);
});

describe('the day of a serial number', () => {
  const cases: [number, DaySystem, string | undefined][] = [
    [45_291, 1900, '2023-12-31'],
    [43_829, 1904, '2023-12-31'],
    [42_276, 1900, '2015-09-29'],
    [61, 1900, '1900-03-01'],
    [60, 1900, '1900-02-29'],
    [59, 1900, '1900-02-28'],
    [1, 1900, '1900-01-01'],
    [0, 1900, '1900-01-00'],
    [0, 1904, '1904-01-01'],
    [0.5, 1900, '12:00:00'],
    [45_291.562_5, 1900, '2023-12-31T13:30:00'],
    [45_291.999_999_9, 1900, '2024-01-01'],
    [2_958_465, 1900, '9999-12-31'],
    [2_957_003, 1904, '9999-12-31'],
    [2_958_466, 1900, undefined],
    [-1, 1900, undefined],
    [Number.NaN, 1900, undefined],
  ];
  test.each(cases)('%s in the system of %s is %s', (serial, system, text) => {
    expect(serialText(serial, system)).toBe(text);
  });

  test('is one later for each number, in both systems alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_957_000 }), (serial) => {
        const day = serialText(serial, 1904) ?? '';
        expect(serialText(serial + 1462, 1900)).toBe(day);
        expect(Date.parse(`${serialText(serial + 1, 1904)}T00:00Z`) - Date.parse(`${day}T00:00Z`)).toBe(
          86_400_000,
        );
      }),
    );
  });
});

test.each([
  ['yyyy-mm-dd', 'day'],
  ['d/m/yy h:mm', 'day'],
  ['[$-2010000]yyyy/mm/dd;@', 'day'],
  ['mmm-yy', 'month'],
  ['mmmm yyyy', 'month'],
  ['h:mm AM/PM', 'day'],
  ['0%', 'percent'],
  ['0.0%;[Red]-0.0%', 'percent'],
  [String.raw`0.0\%`, 'amount'],
  ['0 "%"', 'amount'],
  ['General', 'amount'],
  ['0.00', 'amount'],
  ['0.00E+00', 'amount'],
  ['#,##0 "days"', 'amount'],
  [String.raw`0\d`, 'amount'],
  ['[Red]-#,##0', 'amount'],
  ['[h]:mm:ss', 'amount'],
  ['#,##0_d;"minus "0', 'amount'],
])('the format %s shows: %s', (code, expected) => {
  expect(shownBy(code)).toBe(expected);
});

describe('references of cells', () => {
  test.each([
    ['A1', { row: 0, column: 0 }],
    ['$AB$12', { row: 11, column: 27 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383 }],
    ['A0', undefined],
    ['7', undefined],
    ['', undefined],
  ])('%s', (reference, place) => {
    expect(cellPlace(reference)).toEqual(place);
  });

  test('come back from their letters', () => {
    fc.assert(
      fc.property(fc.nat(400_000), (column) => {
        expect(cellPlace(`${columnLetters(column)}1`)?.column).toBe(column);
      }),
    );
  });
});

describe('the tags of an XML text', () => {
  const walk = (xml: string) => {
    const cursor = new XmlCursor(xml);
    const seen: string[] = [];
    while (cursor.next()) {
      const sign = cursor.isClosing ? '/' : cursor.isEmpty ? '.' : '';
      seen.push(`${cursor.text}<${sign}${cursor.name} ${cursor.attribute('r') ?? '-'}>`);
    }
    return [...seen, cursor.isBroken ? 'broken' : 'whole'];
  };

  test.each([
    ['<a r="1">x</a>', ['<a 1>', 'x</a ->', 'whole']],
    [`<?xml version="1.0"?><x:a x:r='1'/>`, ['<.a 1>', 'whole']],
    ['<a><!-- <b/> -->1<![CDATA[<2>]]>3</a>', ['<a ->', '1<2>3</a ->', 'whole']],
    ['<a r="&lt;&#x628;&#65;&amp;lt;">&no;</a>', ['<a <بA&lt;>', '&no;</a ->', 'whole']],
    ['<a q="/>" r="2"/>', ['<.a 2>', 'whole']],
    ['<a q="http://x/y" r="3"></a>', ['<a 3>', '</a ->', 'whole']],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', [']><a ->', '&b;</a ->', 'whole']],
    ['<a r="1', ['broken']],
    ['a < b', ['broken']],
    ['<a><!-- open', ['<a ->', 'broken']],
    ['', ['whole']],
  ])('%s', (xml, expected) => {
    expect(walk(xml)).toEqual(expected);
  });

  test('end, whatever the text', () => {
    const noise = fc.string({
      unit: fc.constantFrom('<', '>', '/', '"', "'", 'a', ' ', '=', '!', '-', '&', '['),
    });
    fc.assert(
      fc.property(noise, (xml) => {
        expect(walk(xml).length).toBeLessThanOrEqual(xml.length + 1);
      }),
    );
  });
});
