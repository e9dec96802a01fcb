/** Does the same a number of times, one after the other, and says on stderr how far it is. */
export async function repeated<T>(runs: number, what: string, once: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 1; run <= runs; run++) {
    console.error(`${what}: ${run} of ${runs}`);
    results.push(await once());
  }
  return results;
}
