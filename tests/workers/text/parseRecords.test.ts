import { expect, test } from 'vitest';
import { parseRecords } from '../../../src/workers/text/parseRecords';
import type { TextShape } from '../../../src/workers/text/textShape';
import { textShape } from '../../../src/workers/text/textShape';

const HEADER = 'day,place,idps';

/** The records of a text, one below the other, and which of them had a stray quote. */
function recordsOf(lines: readonly string[]) {
  const text = [HEADER, ...lines].join('\n');
  const shape: TextShape = textShape(text);
  const rows: string[] = [];
  const strays: number[] = [];
  for (let at = shape.start; at < text.length;) {
    const found = parseRecords(text, at, shape, 100, true);
    strays.push(...found.strays.map((index) => index + rows.length));
    rows.push(...found.rows.map((cells) => cells.join(' | ')));
    at = found.next;
  }
  return { rows: rows.slice(1), strays };
}

test('a letter behind the quotes of a name does not take the lines to the next quote along', () => {
  expect(recordsOf(['1,"Zakho"s,5', '2,Amedi,6', '3,"Sumel",7', '4,Akre,8'])).toEqual({
    rows: ['1 | Zakho"s | 5', '2 | Amedi | 6', '3 | Sumel | 7', '4 | Akre | 8'],
    strays: [1],
  });
});

test('a name over two lines stays one', () => {
  expect(recordsOf(['1,"Zakho,\ncentre",5', '2,Amedi,6'])).toEqual({
    rows: ['1 | Zakho,\ncentre | 5', '2 | Amedi | 6'],
    strays: [],
  });
});
