import { frozenFigures, type FrozenFigure } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { comparedName } from './comparedName';
import { impliedSums } from './impliedSums';

/**
 * The figures that one of two snapshots suppresses and whoever has both can work out, unless they were revised between
 * the two: those that the other tells, and what is then left over in sums over places, in parts of a whole, and
 * between families and the people made of them. What either gives away alone is not among them. A reader who guesses
 * within bounds may work out more. O(figures + sums × members).
 */
export function givenBack(older: FrozenTable, newer: FrozenTable): FrozenFigure[] {
  const [before, after] = [frozenFigures(older), frozenFigures(newer)];
  const alone = new Set([...workedOut([older], before), ...workedOut([newer], after)].map(comparedName));
  const both = [...before, ...after];
  const suppressed = both.filter(({ status }) => status === 'suppressed');
  const told = toldIn(both);
  const byTheOther = suppressed.filter((figure) => told.has(comparedName(figure)));
  const leftOver = workedOut([older, newer], both).filter((figure) => !alone.has(comparedName(figure)));
  return [...new Map([...byTheOther, ...leftOver].map((figure) => [comparedName(figure), figure])).values()];
}

/** What follows of the suppressed figures that none of some figures tells: one after the other, where a sum lacks that one alone. */
function workedOut(tables: readonly FrozenTable[], figures: readonly FrozenFigure[]): FrozenFigure[] {
  const told = toldIn(figures);
  const hidden = figures.filter(({ status }) => status === 'suppressed');
  const unknown = new Map(
    hidden
      .filter((figure) => !told.has(comparedName(figure)))
      .map((figure) => [comparedName(figure), figure]),
  );
  if (unknown.size === 0) return [];
  const sums = impliedSums(tables, figures);
  const found: FrozenFigure[] = [];
  for (let last = -1; last !== found.length;) {
    last = found.length;
    for (const sum of sums) {
      const [first, ...others] = sum.flatMap((name) => unknown.get(name) ?? []);
      if (!first || others.length > 0) continue;
      unknown.delete(comparedName(first));
      found.push(first);
    }
  }
  return found;
}

/** The names of the figures that are told, and not as a lower bound. */
function toldIn(figures: readonly FrozenFigure[]): Set<string> {
  return new Set(
    figures.filter(({ value, status }) => value !== null && status !== 'at_least').map(comparedName),
  );
}
