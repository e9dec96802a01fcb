import type { RoundDate } from '../../domain/round';
import type { Answers } from '../answers';
import { latinDigits } from '../../domain/latinDigits';
import type { RoundDay } from '../../domain/roundDay';
import { daysOfRounds } from '../roundDays';

/** The number of a round as a cell names it, such as `R110`, `Round 110` or `١١٠`; null for a text without one. */
export function roundNumber(text: string): number | null {
  const digits = /\d+/.exec(latinDigits(text))?.[0];
  return digits === undefined ? null : Number(digits);
}

/**
 * The rounds that texts of a column name, ascending, with the day a person named or else the only one on which a known
 * series has a round of this number.
 */
export function roundsIn(
  texts: Iterable<string>,
  answers: Answers,
  known: readonly RoundDate[],
): readonly RoundDay[] {
  const named = daysOfRounds(answers);
  const rounds = new Set([...texts].flatMap((text) => roundNumber(text) ?? []));
  return [...rounds]
    .sort((a, b) => a - b)
    .map((round) => {
      const days = known.filter((one) => one.round === round).map(({ day }) => day);
      return { round, day: named.get(round) ?? (days.length === 1 ? (days[0] ?? null) : null) };
    });
}
