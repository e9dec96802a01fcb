import { parseIsoDay, type Day } from '../domain/day';
import { writeRoundDays, type RoundDay } from '../domain/roundDay';
import type { Answers } from './answers';
import type { Question } from './understanding';

/** A column with more different numbers holds no rounds. */
export const MOST_ROUNDS = 300;

/** The days of rounds that a person named. */
export function daysOfRounds({ roundDays = [] }: Answers): ReadonlyMap<number, Day> {
  return new Map(
    roundDays.flatMap(({ round, day }) => {
      const known = parseIsoDay(day);
      return known ? [[round, known] as const] : [];
    }),
  );
}

/** Asks for the days of rounds; a choice is a round with the day it may be of: `110=2019-06-30`, or `110=`. */
export function roundQuestion(column: number, rounds: readonly RoundDay[]): Question {
  const choices = rounds.map((one) => writeRoundDays([one]));
  return { code: 'round_days', column, choices, assumed: null, affects: [] };
}
