import type { Piece } from './codePiece';

const PIECE = 1 << 22; // bytes; smaller ones cost more than the waiting they save
const SMALL = 3; // so many come before it, each twice as long as the one before: the first rows are not waited for
const FIRST = PIECE >> SMALL;

/** A piece of the text that begins at `start` in a file of `size` bytes, by its number from 0; it may lie past the end. */
export function pieceAt(index: number, start: number, size: number): Piece {
  const from = start + beginOf(index);
  const until = Math.min(size, start + beginOf(index + 1));
  return index === 0 ? { from, until, firstRow: start } : { from: from - 1, until, firstRow: null };
}

/** The number of the piece in which the byte lies that is so far behind the start of the text. */
export function pieceWith(offset: number): number {
  const small = Math.floor(Math.log2(offset / FIRST + 1));
  return small < SMALL ? small : SMALL + Math.floor((offset - beginOf(SMALL)) / PIECE);
}

function beginOf(index: number): number {
  return index <= SMALL ? FIRST * (2 ** index - 1) : beginOf(SMALL) + (index - SMALL) * PIECE;
}
