import { onceFor } from './onceFor';

/** Where each of some words stands among them; the last place of one that stands twice. O(words). */
export function positionsIn<Word>(words: readonly Word[]): Map<Word, number> {
  return new Map(words.map((word, index) => [word, index]));
}

/** The same of the places of a cube, made once for each list of places. */
export const positionsOf = onceFor<readonly string[], ReadonlyMap<string, number>>(positionsIn);
