const MOST_PLACES = 30;
const FEWEST_PLACES = 3;

/** Random numbers from 0 to 1, the same ones for a seed: a linear congruential generator (Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Figures of places of one level, as lists of them have: exact or rounded, of one size or of many, with zeros and blanks. */
export function flatLists(count: number, seed = 1): (number | null)[][] {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const ofManySizes = (most: number) => Math.round(Math.exp(random() * Math.log(most)));
  const kinds: readonly (() => number | null)[] = [
    () => upTo(1000),
    () => 10 * upTo(500),
    () => 100 * upTo(50),
    () => ofManySizes(100_000),
    () => 10 * ofManySizes(10_000),
    () => (random() < 0.3 ? 0 : upTo(400)),
    () => (random() < 0.1 ? null : upTo(1000)),
    () => (random() < 0.1 ? null : ofManySizes(100_000)),
  ];
  return Array.from({ length: count }, (_, list) => {
    const length = FEWEST_PLACES + upTo(MOST_PLACES - FEWEST_PLACES);
    return Array.from({ length }, () => kinds[list % kinds.length]?.() ?? null);
  });
}
