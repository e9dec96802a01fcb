import { figureName, frozenFigures, type FrozenFigure } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';

/**
 * The figures that one of two snapshots suppresses and whoever has both can work out, unless they were revised between
 * the two: those that the other tells, and what is then left over in a sum over places. A reader who knows more, such as
 * how breakdowns make up a whole, may work out more. O(figures + sums × members).
 */
export function givenBack(older: FrozenTable, newer: FrozenTable): FrozenFigure[] {
  const found = new Map<string, FrozenFigure>();
  for (const [table, other] of [
    [older, newer],
    [newer, older],
  ] as const) {
    for (const figure of workedOut(table, other)) found.set(figureName(figure), figure);
  }
  return [...found.values()];
}

function workedOut(table: FrozenTable, other: FrozenTable): FrozenFigure[] {
  const figures = frozenFigures(table);
  const suppressed = figures.filter(({ status }) => status === 'suppressed');
  if (suppressed.length === 0) return [];
  const unknown = new Map(suppressed.map((figure) => [figureName(figure), figure]));
  const told = frozenFigures(other).flatMap((figure) => {
    const own = figure.value === null ? undefined : unknown.get(figureName(figure));
    return own ? [own] : [];
  });
  if (told.length === 0) return [];
  for (const figure of told) unknown.delete(figureName(figure));
  const sums = exactSums(table, figures);
  const left = told;
  for (let last = -1; last !== left.length;) {
    last = left.length;
    for (const sum of sums) {
      const [first, ...others] = sum.flatMap((name) => unknown.get(name) ?? []);
      if (!first || others.length > 0) continue;
      unknown.delete(figureName(first));
      left.push(first);
    }
  }
  return left;
}

/** Each sum over places that has a value of every member, or would have but for suppression: its name and theirs. */
function exactSums({ places }: FrozenTable, figures: readonly FrozenFigure[]): string[][] {
  const members = new Map(places.map(({ level, id, members: of }) => [`${level} ${id}`, of]));
  const governorates = places.filter(({ level }) => level === 'governorate').map(({ id }) => id);
  const known = new Map(figures.map((figure) => [figureName(figure), figure]));
  return figures.flatMap((figure): string[][] => {
    const { level, place, status } = figure;
    if (level !== 'country' && level !== 'set') return [];
    const own = level === 'country' ? governorates : (members.get(`${level} ${place}`) ?? []);
    const parts = own.flatMap(
      (id) => known.get(figureName({ ...figure, level: 'governorate', place: id })) ?? [],
    );
    const areTold = parts.every((one) => one.value !== null || one.status === 'suppressed');
    return status === 'at_least' || !areTold ? [] : [[figure, ...parts].map(figureName)];
  });
}
