import { EXERCISE_MARK } from '../domain/exerciseMark';
import type { Exercise } from './exerciseText';
import { gapsOn } from './gaps';
import { stockByDay } from './stockByDay';

/** What a table of an exercise says in words of the reader's language. */
export interface WrittenWords {
  readonly notice: string;
  readonly title: string;
  /** Lines on the place, the people and what was decided. */
  readonly about: readonly string[];
}

type Cell = string | number | null;

const HEADER = ['exercise_day', 'present', 'waiting', 'sector', 'need', 'rule', 'per', 'source', 'verified'];
const FIGURES = ['needed', 'needed_up_to', 'unit', 'capacity', 'gap', 'responsible'];

/**
 * An exercise as the rows of a table: each need of each day. The mark in its first row keeps it out of every reading of
 * figures; it names no date and no place code. A capacity or gap that is not known is blank. O(days × standards).
 */
export function exerciseRows({ scenario, progress }: Exercise, words: WrittenWords): Cell[][] {
  const rows = stockByDay(scenario).flatMap((one) =>
    gapsOn(one, progress).map(({ standard, amount, upTo, capacity, gap, owner }): Cell[] => {
      const { id, sector, rule, source, isVerified, unit } = standard;
      const per = rule.kind === 'onePer' ? rule.people : rule.amount;
      const told = [sector, id, rule.kind, per, source, isVerified ? 'yes' : 'no'];
      return [one.day, one.stock, one.waiting, ...told, amount, upTo, unit, capacity, gap, owner];
    }),
  );
  const lines = [words.title, ...words.about].map((line): Cell[] => [line]);
  return [[words.notice, EXERCISE_MARK], ...lines, [...HEADER, ...FIGURES], ...rows];
}
