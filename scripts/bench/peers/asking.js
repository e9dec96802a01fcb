/** So many dates are asked about, spread over the table. */
const QUESTIONS = 100;

/**
 * How long a question about one date takes, as a median over dates from the first to the last.
 * @template Day
 * @param {readonly Day[]} days @param {(day: Day, index: number) => unknown} ask
 */
export async function medianOf(days, ask) {
  const times = [];
  for (let question = 0; question < QUESTIONS; question++) {
    const index = Math.floor((question * days.length) / QUESTIONS);
    const from = performance.now();
    await ask(days[index], index);
    times.push(performance.now() - from);
  }
  return times.toSorted((a, b) => a - b)[QUESTIONS / 2] ?? NaN;
}
