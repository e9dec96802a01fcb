import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sentence } from '../../scripts/inspect/sentence';
import { DatasetLibrary } from '../../src/workers/datasetLibrary';
import { failureOf } from '../../src/workers/failed';
import { serveIraq } from './loopback';

const CALL = { signal: new AbortController().signal, onProgress: () => undefined };
const DAYS = Array.from({ length: 28 }, (_, day) => `2020-02-${String(day + 1).padStart(2, '0')}`);
/** Some 5 MB, which are read in several slices. */
const LINES = Array.from(
  { length: 110_000 },
  (_, row) => `${DAYS[row % 28]},Dahuk,Camp number ${row} of the north,${row % 900}`,
);
const CSV = `date,governorate,site,idp individuals\n${LINES.join('\n')}\n`;
const JSON_TEXT = JSON.stringify(
  LINES.map((line) => ({ site: line, governorate: 'Dahuk', idps: 7, date: DAYS[0] })),
);
const bytes = (text: string) => new TextEncoder().encode(text);

/** A file that is there as long as its first `whole` reads last, as a browser's reference to a file on the disk. */
function vanishing(content: Uint8Array<ArrayBuffer>, name: string, whole: number) {
  const file = new File([content], name);
  let reads = 0;
  const slice = file.slice.bind(file);
  const gone = () => Promise.reject(new DOMException('The file could not be read.', 'NotReadableError'));
  file.slice = (from, to) => {
    const part = slice(from, to);
    return reads++ < whole ? part : Object.assign(part, { arrayBuffer: gone });
  };
  return { file, reads: () => reads };
}

async function opening(file: File) {
  const { manifest } = await serveIraq();
  const library = new DatasetLibrary();
  await library.open(manifest, [], CALL);
  const failure = await library.openFile({ file, base: 'iraq' }, CALL).then(() => null, failureOf);
  return { library, failure };
}

describe('a file that is changed or removed while it is read', () => {
  test.each([
    ['mine.csv', bytes(CSV)],
    ['arabic.csv', new Uint8Array([...bytes(CSV.slice(0, 40)), 0xe4, 0xed, ...bytes(CSV.slice(40))])],
    ['mine.json', bytes(JSON_TEXT)],
    ['mine.csv.gz', gzipSync(bytes(CSV), { level: 0 })],
    ['mine.zip', zipSync({ 'mine.csv': [bytes(CSV), { level: 0 }] })],
  ] as const)('%s: is told as such, whichever of its reads fails', async (name, content) => {
    const whole = vanishing(new Uint8Array(content), name, Infinity);
    expect((await opening(whole.file)).failure).toBeNull();
    const reads = whole.reads();
    for (const read of new Set([0, Math.floor(reads / 2), reads - 1])) {
      const { failure } = await opening(vanishing(new Uint8Array(content), name, read).file);
      expect([read, failure]).toEqual([read, { code: 'file_changed', detail: name }]);
    }
  });

  test('is asked for again in words', () => {
    expect(sentence({ code: 'file_changed', detail: 'mine.csv' })).toBe(
      'The file mine.csv was changed, moved or removed since it was chosen. Choose it again.',
    );
  });
});
