import { gzipSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTAINER_CAPS } from '../../../src/workers/containers/caps';
import { checksum } from '../../../src/workers/containers/checksum';
import type { ReadFile } from '../../../src/workers/containers/readFile';
import { readContainer } from '../../../src/workers/containers/readContainer';
import { workbookOf } from './workbookOf';

const CSV = strToU8('place,idps\nIQG09,1254\n');
const BOOK = workbookOf({ sheets: { Sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const SITES = strToU8(
  '{"type":"Feature","geometry":{"type":"Point","coordinates":[44,33]},"properties":{"a":1}}',
);

async function read(bytes: Uint8Array | Blob, name = 'file', caps = CONTAINER_CAPS) {
  const outcome = await readContainer(bytes, name, caps);
  if (!outcome.ok) return `${outcome.failure.code} ${outcome.failure.detail}`;
  return outcome.value.map(shown);
}

function shown(file: ReadFile): string {
  if (file.kind === 'unreadable') return `${file.path}: ${file.failure.code}`;
  if (file.kind === 'text')
    return `${file.path}: text of ${file.bytes instanceof Blob ? 'a blob' : file.bytes.length}`;
  return `${file.path}: ${file.kind}`;
}

/** A zip archive whose only file has other flags or another method than it says. */
function patched(
  files: Record<string, Uint8Array>,
  change: (view: DataView, entry: number) => void,
): Uint8Array {
  const bytes = zipSync(files);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  change(view, view.getUint32(bytes.length - 6, true));
  return bytes;
}

describe('what a file is', () => {
  test.each([
    ['delimited text', CSV, ['file: text of 22']],
    ['JSON records', strToU8('[{"a":1}]'), ['file: tables']],
    ['JSON with a mark', strToU8('\ufeff{"result":[{"a":1}]}'), ['file: tables']],
    ['a record per line', strToU8('{"a":1}\n{"a":2}'), ['file: tables']],
    ['points', SITES, ['file: tables']],
    ['a workbook', BOOK, ['file: tables']],
    ['a text that begins with a bracket', strToU8('[name],count\na,1'), ['file: text of 16']],
    ['nothing', new Uint8Array(), 'data_empty file'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'file_is_old_workbook file'],
    ['a PDF', strToU8('%PDF-1.7'), 'file_is_pdf file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'file_is_image file'],
    ['a web page', strToU8('\n <!DOCTYPE html><html>'), 'file_is_markup file'],
    ['an exercise', strToU8('{"notice":"تمرين","kind":"nuzuh-exercise"}'), 'file_is_exercise file'],
    [
      'a table of an exercise',
      strToU8('\ufeffEXERCISE – synthetic,nuzuh-exercise\r\n'),
      'file_is_exercise file',
    ],
    ['another archive', strToU8('Rar!\u001a'), 'file_is_archive file'],
    ['anything else', new Uint8Array(100), 'file_is_binary file'],
    ['a document', zipSync({ 'word/document.xml': CSV }), 'file_is_markup file'],
    ['an OpenDocument sheet', zipSync({ mimetype: CSV, 'content.xml': CSV }), 'file_is_old_workbook file'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': CSV }), 'file_is_old_workbook file'],
    ['broken JSON, with its place', strToU8('[{"a":1},\n{"a" 2}]'), 'json_invalid file: 2:6'],
    ['JSON in UTF-16', Uint8Array.from(Buffer.from('\ufeff[{"a":1}]', 'utf16le')), ['file: tables']],
  ])('%s', async (_, bytes, expected) => {
    expect(await read(bytes)).toEqual(expected);
  });

  test('the bytes decide, not the name', async () => {
    expect(await read(CSV, 'a.xlsx')).toEqual(['a.xlsx: text of 22']);
    expect(await read(gzipSync(CSV), 'a.csv')).toEqual(['a.csv: text of 22']);
    expect(await read(CSV, 'a.json')).toBe('json_invalid a.json: 1:1');
  });

  test('a file from the disk that is text is handed on unread', async () => {
    expect(await read(new Blob([CSV as Uint8Array<ArrayBuffer>]), 'a.csv')).toEqual([
      'a.csv: text of a blob',
    ]);
    expect(await read(new Blob([BOOK as Uint8Array<ArrayBuffer>]), 'a.xlsx')).toEqual(['a.xlsx: tables']);
    expect(await read(new Blob([gzipSync(CSV) as Uint8Array<ArrayBuffer>]), 'a.csv.gz')).toEqual([
      'a.csv: text of 22',
    ]);
  });

  test('outlines come with their table', async () => {
    const ring = '[[44,33],[45,33],[45,34],[44,33]]';
    const file = `{"type":"Feature","geometry":{"type":"Polygon","coordinates":[${ring}]},"properties":{"pcode":"A"}}`;
    const outcome = await readContainer(strToU8(file), 'adm1.geojson');
    const [first] = outcome.ok ? outcome.value : [];
    expect(first?.kind === 'outlines' && [first.outlines.features[0]?.id, first.table.rows]).toEqual([
      'A',
      [['pcode'], ['A']],
    ]);
  });

  test('whatever the bytes, it ends with files or a reason', async () => {
    const start = fc.constantFrom<number[]>([], [0x1f, 0x8b, 8], [0x50, 0x4b, 3, 4], [0x7b], [0x5b]);
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (first, rest) => {
        const outcome = await readContainer(Uint8Array.from([...first, ...rest]), 'noise');
        expect(outcome.ok || outcome.failure.code !== 'unexpected').toBe(true);
      }),
    );
  });
});

describe('packed files', () => {
  test('each file of an archive is read, side files are not', async () => {
    const archive = zipSync({
      'a.csv': CSV,
      'folder/': new Uint8Array(),
      'folder/b.json': [strToU8('[{"a":1}]'), { level: 0 }],
      'folder/c.xlsx': BOOK,
      'd.csv.gz': gzipSync(CSV),
      '../../e.csv': CSV,
      'بيانات.csv': CSV,
      'report.pdf': strToU8('%PDF-1.4'),
      '__MACOSX/._a.csv': CSV,
      '.DS_Store': CSV,
    });
    expect(await read(archive, 'x.zip')).toEqual([
      'x.zip/a.csv: text of 22',
      'x.zip/folder/b.json: tables',
      'x.zip/folder/c.xlsx: tables',
      'x.zip/d.csv: text of 22',
      'x.zip/../../e.csv: text of 22',
      'x.zip/بيانات.csv: text of 22',
      'x.zip/report.pdf: file_is_pdf',
    ]);
  });

  test('an archive in an archive is opened, one in that is not', async () => {
    const inner = zipSync({ 'a.csv': CSV, 'book.xlsx': BOOK, 'deep.zip': zipSync({ 'b.csv': CSV }) });
    expect(await read(zipSync({ 'inner.zip': inner }), 'x.zip')).toEqual([
      'x.zip/inner.zip/a.csv: text of 22',
      'x.zip/inner.zip/book.xlsx: tables',
      'x.zip/inner.zip/deep.zip: archive_nested',
    ]);
    expect(await read(gzipSync(gzipSync(gzipSync(CSV))), 'x')).toBe('archive_nested x');
  });

  test('a comment behind an archive does no harm', async () => {
    const archive = zipSync({ 'a.csv': CSV }, { comment: 'PK' } as object);
    const moved = new Uint8Array([...archive.slice(0, 4), ...archive.slice(4), ...strToU8('tail')]);
    new DataView(moved.buffer).setUint16(archive.length - 2, 4, true);
    expect(await read(moved, 'x.zip')).toEqual(['x.zip/a.csv: text of 22']);
  });

  test.each([
    [
      'locked',
      patched({ 'a.csv': CSV }, (view, at) => view.setUint16(at + 8, 1, true)),
      'archive_encrypted x/a.csv',
    ],
    [
      'packed another way',
      patched({ 'a.csv': CSV }, (view, at) => view.setUint16(at + 10, 14, true)),
      'archive_method x/a.csv',
    ],
    [
      'with a wrong sum',
      patched({ 'a.csv': CSV }, (view, at) => view.setUint32(at + 16, 7, true)),
      'archive_damaged x/a.csv',
    ],
    [
      'with another size',
      patched({ 'a.csv': CSV }, (view, at) => view.setUint32(at + 24, 7, true)),
      'archive_damaged x/a.csv',
    ],
    [
      'that lies elsewhere',
      patched({ 'a.csv': CSV }, (view, at) => view.setUint32(at + 42, 9, true)),
      'archive_damaged x/a.csv',
    ],
    ['with nothing inside', zipSync({}), 'archive_empty x'],
    ['with side files only', zipSync({ '.DS_Store': CSV }), 'archive_empty x'],
    ['cut off', zipSync({ 'a.csv': CSV }).slice(0, -30), 'archive_damaged x'],
    ['gzip, cut off', gzipSync(CSV).slice(0, -9), 'archive_damaged x'],
    ['gzip with a wrong sum', gzipSync(CSV).fill(0, -8, -4), 'archive_damaged x'],
  ])('%s', async (_, bytes, expected) => {
    expect(await read(bytes, 'x')).toBe(expected);
  });

  test('one locked file does not cost the others', async () => {
    const archive = patched({ 'a.csv': CSV, 'b.csv': CSV }, (view, at) => view.setUint16(at + 8, 1, true));
    expect(await read(archive, 'x')).toEqual(['x/a.csv: archive_encrypted', 'x/b.csv: text of 22']);
  });

  test('come back as they were packed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 5000 }),
        fc.constantFrom(0, 6),
        async (text, level) => {
          const bytes = strToU8(`a,${text}`);
          const outcome = await readContainer(zipSync({ 'a.csv': bytes }, { level: level as 0 | 6 }), 'x');
          const [file] = outcome.ok ? outcome.value : [];
          expect(file?.kind === 'text' && file.bytes).toEqual(bytes);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('the checksum is that of the standard', () => {
    expect(checksum(strToU8('123456789'))).toBe(0xcbf4_3926);
    expect(checksum(strToU8('6789'), checksum(strToU8('12345')))).toBe(0xcbf4_3926);
  });
});

describe('packed files that become too large', () => {
  const zeros = new Uint8Array(20_000_000);
  const small = { ...CONTAINER_CAPS, unpacked: 2_000_000, ratio: 5000 };

  test.each([
    ['by the size of one', zipSync({ 'a.csv': zeros }), small, 'unpacks_too_large x/a.csv'],
    ['by the ratio', gzipSync(zeros), { ...CONTAINER_CAPS, ratio: 100 }, 'unpacks_too_large x'],
    [
      'though they say they do not',
      patched({ 'a.csv': zeros }, (view, at) => view.setUint32(at + 24, 22, true)),
      small,
      'unpacks_too_large x/a.csv',
    ],
    [
      'by all together',
      zipSync({ a: CSV, b: CSV }),
      { ...CONTAINER_CAPS, total: 30 },
      ['x/a: text of 22', 'x/b: unpacks_too_large'],
    ],
    ['by their number', zipSync({ a: CSV, b: CSV }), { ...CONTAINER_CAPS, entries: 1 }, 'data_too_large x'],
    ['before they are read', BOOK, { ...CONTAINER_CAPS, file: 100 }, 'data_too_large x'],
  ])('%s', async (_, bytes, caps, expected) => {
    expect(await read(bytes, 'x', caps)).toEqual(expected);
  });
});

describe('stopping', () => {
  const records = Array.from({ length: 300_000 }, (_, n) => `{"place":"IQG09","idps":${n}}`);
  const json = strToU8(`[${records.join(',')}]`);

  test.each([
    ['JSON', json],
    ['packed JSON', gzipSync(json, { level: 1 })],
  ])('%s is heard within a tenth of a second', async (_, bytes) => {
    const abort = new AbortController();
    const reading = readContainer(bytes, 'large.json', CONTAINER_CAPS, abort.signal);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = performance.now();
    abort.abort();
    const outcome = await reading;
    expect(!outcome.ok && outcome.failure.code).toBe('aborted');
    expect(performance.now() - asked).toBeLessThan(100);
  });

  test('before it began', async () => {
    const outcome = await readContainer(CSV, 'a.csv', CONTAINER_CAPS, AbortSignal.abort());
    expect(!outcome.ok && outcome.failure.code).toBe('aborted');
  });
});
