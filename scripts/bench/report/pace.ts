const NUMBERS = 200_000;
const TIMES = 7;

/**
 * Milliseconds of computing that a fixed piece of work takes on this machine at this moment, the median of seven: what
 * figures of two runs can be compared by, as a shared core is at times half as fast. It sorts numbers and keeps each by its text.
 */
export function pace(): number {
  const taken = Array.from({ length: TIMES }, once).toSorted((a, b) => a - b);
  return Math.round(taken[(TIMES - 1) / 2] ?? NaN);
}

function once(): number {
  const start = process.cpuUsage();
  const kept = new Map(scrambled().map((number) => [String(number), number]));
  if (kept.size !== NUMBERS) throw new Error('The fixed piece of work is another one.');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The first numbers of Lehmer's generator (48271, modulo 2³¹ − 1), which are all different, in their order of size. */
function scrambled(): number[] {
  let last = 1;
  return Array.from({ length: NUMBERS }, () => (last = (last * 48_271) % 2_147_483_647)).sort(
    (a, b) => a - b,
  );
}
