import { expect, test } from 'vitest';
import { plainCsv } from '../../../../src/core/publish/page/plainCsv';

test('each text stands as it is, and a row is a line', () => {
  const rows = [
    ['=1+1', 'a,b', 'say "no"'],
    [null, 0, 'two\r\nlines'],
  ];
  expect(plainCsv(rows)).toBe('=1+1,"a,b","say ""no"""\n,0,two lines\n');
});
