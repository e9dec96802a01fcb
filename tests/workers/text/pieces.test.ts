import { describe, expect, test } from 'vitest';
import { pieceAt, pieceWith } from '../../../src/workers/text/pieces';

const START = 3; // behind a byte-order mark
const SIZE = 20 * 2 ** 20;

describe('pieces of a text', () => {
  test('lie behind each other, small ones first, up to the end of the file', () => {
    const until: number[] = [];
    for (let index = 0; (until.at(-1) ?? 0) < SIZE; index++) {
      const piece = pieceAt(index, START, SIZE);
      expect(piece.firstRow).toBe(index === 0 ? START : null);
      expect(piece.from).toBe(index === 0 ? START : (until.at(-1) ?? 0) - 1); // to see the line break before it
      until.push(piece.until);
    }
    const sizes = until.map((end, index) => (end - (until[index - 1] ?? START)) / 2 ** 20);
    expect(sizes.slice(0, 6)).toEqual([0.5, 1, 2, 4, 4, 4]);
    expect(until.at(-1)).toBe(SIZE);
  });

  test('are found by each byte of theirs', () => {
    for (let index = 0; index < 8; index++) {
      const begin = index === 0 ? START : pieceAt(index, START, SIZE).from + 1;
      const end = pieceAt(index + 1, START, SIZE).from; // its last byte
      for (const at of [begin, begin + 1, end - 1, end]) expect(pieceWith(at - START)).toBe(index);
    }
  });
});
