import { describe, expect, test } from 'vitest';
import { sniffDelimiter, sniffEncoding } from '../../../src/core/ingest/sniff';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a file', () => {
  test.each([
    ['nothing', [], 'utf-8', false],
    ['plain letters', [...utf8('Anbar,12')], 'utf-8', false],
    ['a UTF-8 mark', [0xef, 0xbb, 0xbf, 0x41], 'utf-8', false],
    ['Arabic in UTF-8', [...utf8('الأنبار')], 'utf-8', false],
    ['four-byte characters', [...utf8('📍')], 'utf-8', false],
    ['a UTF-16 mark, little end first', [0xff, 0xfe, 0x41, 0x00], 'utf-16le', false],
    ['a UTF-16 mark, big end first', [0xfe, 0xff, 0x00, 0x41], 'utf-16be', false],
    ['بغداد in Windows-1256', [0xc8, 0xdb, 0xcf, 0xc7, 0xcf], 'windows-1256', true],
    ['الأنبار in Windows-1256', [0xc7, 0xe1, 0xc3, 0xe4, 0xc8, 0xc7, 0xd1], 'windows-1256', true],
    ['Suède in Windows-1252', [0x53, 0x75, 0xe8, 0x64, 0x65], 'windows-1252', true],
    ['a lone continuation byte', [0x41, 0x80], 'windows-1252', true],
    ['an overlong slash', [0xc0, 0xaf, 0xaf], 'windows-1252', true],
    ['a byte that UTF-8 never has', [0xf5, 0x80, 0x80, 0x80], 'windows-1252', true],
  ])('%s', (_, bytes, encoding, guessed) => {
    expect(sniffEncoding(Uint8Array.from(bytes))).toEqual({ encoding, guessed });
  });

  test.each(['é', 'ب', '€', '📍'])('a sample cut off inside %s is still UTF-8', (character) => {
    const bytes = utf8(`Anbar,${character}`);
    for (let cut = 1; cut < utf8(character).length; cut++) {
      expect(sniffEncoding(bytes.subarray(0, bytes.length - cut)).encoding).toBe('utf-8');
    }
  });

  test('a character cut off before the end of the sample is not', () => {
    expect(sniffEncoding(Uint8Array.from([0xd8, 0x41])).encoding).not.toBe('utf-8');
  });
});

describe('the delimiter of a file', () => {
  test.each([
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['semicolons', 'a;b;c\n1;2;3\n', ';'],
    ['tabs', 'a\tb\n1\t2\n', '\t'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['semicolons around decimal commas', 'a;b\n1,5;2\n3,5;4\n5;6\n', ';'],
    ['commas in quotes', '"a,b,c";x\n"d,e,f";y\n', ';'],
    ['line breaks in quotes', 'a;b\n"x\ny";1\n"u\nv";2\n', ';'],
    ['no last line break', 'a;b\n1;2', ';'],
    ['one line', 'a;b;c', ';'],
    ['Windows line breaks', 'a;b\r\n1;2\r\n', ';'],
    ['one column', 'a\n1\n', ','],
    ['nothing', '', ','],
    ['a declaration', 'sep=;\na,b;c,d\n', ';'],
    ['a declaration after a mark', '\ufeffsep=|\r\na,b\n1,2\n', '|'],
    ['a declaration in capitals', 'SEP=\t\na,b\n1,2\n', '\t'],
  ])('%s', (_, text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});
