import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFiles } from '../../src/workers/packFiles';
import { day } from '../core/cubeOf';

test('an archive holds each file with its letters, and is the same in every time zone', () => {
  const files = new Map([
    ['index.html', '<h1>نزوح</h1>'],
    ['figures.csv', 'a\r\n'],
  ]);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Baghdad';
  const packed = packFiles(files, day('2026-07-01'));
  process.env['TZ'] = 'America/Lima';
  const again = packFiles(files, day('2026-07-01'));
  process.env['TZ'] = zone;
  expect(again).toEqual(packed);
  const found = Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(new Map(found as [string, string][])).toEqual(files);
});
