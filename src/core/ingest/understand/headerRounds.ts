import { isDated } from '../../domain/undated';
import { DATING, type ColumnRole } from '../columnRole';
import type { ColumnFacts } from './columnFacts';
import { headerDate } from './headerDate';
import { headerMeaning } from './headerMeaning';
import { headerKey } from './headerWords';
import { headerParts, titlesOf } from './mergedHeader';
import { namedRound, withoutRound } from './namedRound';
import { wordRole } from './wordRole';
import { dateUnder } from './yearAbove';

/**
 * The round that each header names, alone or in the title of its group, in a table with a column for each: `IDPs R118`
 * beside `IDPs R119`; null for the others. None where headers are dates, or a column holds dates or rounds, or no
 * header stands there for two rounds: `R1. IDPs` beside `R2. Families` are questions of a form. O(letters).
 */
export function headerRounds(headers: readonly string[]): readonly (number | null)[] {
  const none = headers.map(() => null);
  const rounds = headers.map((header) => namedRound(header));
  if (new Set(rounds).size < 3) return none; // two and null for the places
  const stems = new Map<string, Set<number>>();
  for (const [index, header] of headers.entries()) {
    const round = rounds[index] ?? null;
    if (round === null ? saysWhen(header) : isDate(header)) return none;
    if (round === null) continue;
    const { group, name } = headerParts(header);
    const stem = headerKey([...titlesOf(group), name].map(withoutRound).join(' '));
    stems.set(stem, (stems.get(stem) ?? new Set()).add(round));
  }
  return [...stems.values()].some(({ size }) => size > 1) ? rounds : none;
}

/** Indexes of the columns of rounds without a day, where a person named the days of others: their figures wait. */
export function roundsLeftOut(roles: readonly ColumnRole[]): readonly number[] {
  const days = roles.map((role) => (role.is === 'count' ? role.day : null));
  const isNamed = days.some((day) => day !== null && isDated(day));
  return days.flatMap((day, index) => (isNamed && day !== null && !isDated(day) ? [index] : []));
}

/** The rounds that headers name, each as a cell would, where one of them is counted: `Yes` may stand below `Round 118`. */
export function roundTexts(facts: readonly ColumnFacts[], roles: readonly ColumnRole[]): readonly string[] {
  const rounds = facts.map(({ round }) => round);
  const isCounted = rounds.some((round, index) => round !== null && roles[index]?.is === 'count');
  return isCounted ? rounds.flatMap((round) => (round === null ? [] : [String(round)])) : [];
}

function saysWhen(header: string): boolean {
  const role = wordRole(headerMeaning(headerParts(header).name));
  return isDate(header) || (role !== null && (DATING.has(role.is) || role.is === 'month'));
}

function isDate(header: string): boolean {
  const { group, name } = headerParts(header);
  return dateUnder(titlesOf(group), name, headerDate(name)).is !== 'noDate';
}
