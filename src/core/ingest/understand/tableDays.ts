import { parseIsoDay, type Day } from '../../domain/day';
import type { RoundDate } from '../../domain/round';
import type { Answers } from '../answers';
import type { RoundDay } from '../../domain/roundDay';
import { daysOfRounds } from '../roundDays';
import type { UnderstoodColumn } from '../understanding';
import { roundTexts } from './headerRounds';
import type { ColumnsSeen } from './lookAtColumns';
import { roundsIn } from './roundsWithoutDays';

/** For which days the figures of a table are, as far as it says so itself, and what it may be of. */
export interface TableDays {
  /** The day of every row; null where rows or headers give it, or nothing does. */
  readonly referenceDay: Day | null;
  readonly undated: boolean;
  /** The round of a table without dates. */
  readonly round: number | null;
  readonly dayChoices: readonly string[];
  /** The rounds of a table without dates, when one of them has no day yet: each is of a day of its own. */
  readonly openRounds: readonly RoundDay[];
}

/** Finds the days of a table; `known` are the dates and rounds of a series it may continue. O(columns). */
export function tableDays(
  { title, profiles, facts }: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  answers: Answers,
  known: readonly RoundDate[],
): TableDays {
  const ofHeaders = roundTexts(
    facts,
    columns.map(({ role }) => role),
  );
  const isDated = columns.some(
    ({ role }) =>
      role.is === 'day' ||
      role.is === 'year' ||
      (ofHeaders.length === 0 && role.is === 'count' && role.day !== null),
  );
  if (isDated) return { referenceDay: null, undated: false, round: null, dayChoices: [], openRounds: [] };
  const index = columns.find(({ role }) => role.is === 'round')?.index ?? -1;
  const texts = ofHeaders.length > 0 ? ofHeaders : (profiles[index]?.texts.keys() ?? []);
  const rounds = roundsIn(texts, answers, known);
  const named = daysOfRounds(answers);
  const answered = answers.referenceDay === undefined ? null : parseIsoDay(answers.referenceDay);
  if (rounds.length > 1 || (rounds.length > 0 && named.size > 0 && answered === null)) {
    const undated = !rounds.some(({ round }) => named.has(round));
    const openRounds = rounds.every(({ round }) => named.has(round)) ? [] : rounds;
    return { referenceDay: null, undated, round: null, dayChoices: [], openRounds };
  }
  const referenceDay = answered ?? title.day;
  const round = rounds[0]?.round ?? title.round;
  const sameRound = known.filter((one) => round !== null && one.round === round).map(({ day }) => day);
  const dayChoices = title.dayChoices.length > 0 ? title.dayChoices : sameRound;
  return { referenceDay, undated: referenceDay === null, round, dayChoices, openRounds: [] };
}
