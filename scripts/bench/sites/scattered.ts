/** Generated sites: where they lie, longitude at `2 * site`, and the radius of their circles in CSS pixels. */
export interface Scattered {
  readonly points: Float64Array;
  readonly radii: Float32Array;
}

/** As many sites spread over Iraq, few of them large; the same ones each time. */
export function scattered(sites: number): Scattered {
  const random = seeded(1);
  const points = new Float64Array(2 * sites);
  const radii = new Float32Array(sites);
  for (let site = 0; site < sites; site++) {
    points[2 * site] = 39 + 9 * random();
    points[2 * site + 1] = 29.5 + 7.5 * random();
    radii[site] = 2 + 10 * random() ** 8;
  }
  return { points, radii };
}

/** Numbers from 0 to 1 that come in the same order each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
