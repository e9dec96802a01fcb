import { readRoundDays } from '../../domain/roundDay';
import type { Answers } from '../answers';
import type { TellingTexts } from '../read/tellingTexts';
import { daysOfRounds, roundQuestion } from '../roundDays';
import type { Question, Understanding } from '../understanding';
import { roundsIn } from './roundsWithoutDays';

/**
 * Asks for the days of rounds, where more of them stand below the beginning of a table without dates; null where there
 * are none, or each has its day.
 */
export function furtherRounds(
  { columns, questions }: Understanding,
  telling: TellingTexts,
  answers: Answers,
): Question | null {
  const column = columns.findIndex(({ role }) => role.is === 'round');
  const rounds = roundsIn(telling.of(column), answers, []);
  const named = daysOfRounds(answers);
  const asked = questions.find(({ code }) => code === 'round_days')?.choices ?? [];
  const isOpen = rounds.length > 1 && rounds.some(({ round }) => !named.has(round));
  if (!isOpen || rounds.length <= asked.length) return null;
  const before = asked.flatMap((choice) => readRoundDays(choice) ?? []);
  const known = new Map(before.map(({ round, day }) => [round, day]));
  return roundQuestion(
    column,
    rounds.map(({ round, day }) => ({ round, day: day ?? known.get(round) ?? null })),
  );
}
