import { parseIsoDay, type Day } from './day';

/** A round and the day it is of; null while that is not known. */
export interface RoundDay {
  readonly round: number;
  readonly day: Day | null;
}

/** Rounds with their days in one text: `110=2019-06-30,111=`. */
export function writeRoundDays(rounds: readonly RoundDay[]): string {
  return rounds.map(({ round, day }) => `${round}=${day ?? ''}`).join(',');
}

/** The rounds and days of such a text; null for any other one. */
export function readRoundDays(text: string): RoundDay[] | null {
  const parts = text.split(',').map((part) => /^(\d+)=(.*)$/.exec(part));
  const rounds = parts.flatMap((part) =>
    part ? [{ round: Number(part[1]), day: parseIsoDay(part[2] ?? '') }] : [],
  );
  return rounds.length === parts.length ? rounds : null;
}
