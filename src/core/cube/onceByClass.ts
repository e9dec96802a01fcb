import { CellState, hasValue } from '../domain/cellState';
import type { ClassWithOthers } from '../domain/classWithOthers';
import type { Cube } from './cube';
import { noFigures } from './noFigures';
import { rowOfSum } from './severalRows';

/** A place and date at which such a class stood beside others. */
export interface CountedOnce {
  readonly row: number;
  readonly key: string;
  readonly stated: number;
  /** What the others come to. */
  readonly sum: number;
}

const UNKNOWN = 'unknown';

/**
 * The cube with nobody counted under two of its keys. Where a class stands beside classes that it is made up of, it
 * leaves only the people these do not give, as `unknown`; where it stands alone it stays. All as it was where the
 * others come to more than it more often than not: then it holds something else. `nested` has the widest first.
 * O(cells).
 */
export function onceByClass(
  cube: Cube,
  nested: readonly ClassWithOthers[],
): { readonly cube: Cube; readonly once: readonly CountedOnce[] } {
  const keys = cube.by?.keys ?? [];
  const found: Beside[] = [];
  for (let from = 0; nested.length > 0 && from < cube.states.length; from += keys.length) {
    for (const wide of nested) {
      const beside = besideOthers(cube, from, wide, nested);
      if (beside) found.push(beside);
    }
  }
  const exceeded = found.filter(({ sum, stated }) => sum > stated).length;
  if (found.length === 0 || exceeded * 2 > found.length) return { cube, once: [] };
  const once = found.map(({ at, key, stated, sum }): CountedOnce => {
    return { row: Math.abs(cube.rows[at] ?? 0), key: keys[key] ?? '', stated, sum };
  });
  return { cube: withRests(cube, keys, found), once };
}

interface Beside extends Pick<CountedOnce, 'stated' | 'sum'> {
  readonly at: number;
  readonly key: number;
}

/** The class where it has a figure in the cells from `first` on and one of its others has; else null. */
function besideOthers(
  { states, values }: Cube,
  first: number,
  { key, others }: ClassWithOthers,
  nested: readonly ClassWithOthers[],
): Beside | null {
  const has = (one: number) => hasValue(states[first + one] ?? 0);
  if (!has(key) || !others.some(has)) return null;
  const inOthers = nested.filter((one) => one.key !== key && others.includes(one.key) && has(one.key));
  const held = new Set(inOthers.flatMap((one) => one.others));
  const sum = others
    .filter((one) => has(one) && !held.has(one))
    .reduce((known, one) => known + (values[first + one] ?? 0), 0);
  return { at: first + key, key, stated: values[first + key] ?? 0, sum };
}

/** The cube with the rests of classes under `unknown`, in place of the classes. O(cells). */
function withRests(cube: Cube, old: readonly string[], found: readonly Beside[]): Cube {
  const keys = [...new Set([...old, UNKNOWN])].sort((one, other) => (one < other ? -1 : 1));
  const rank = old.map((key) => keys.indexOf(key));
  const unknown = keys.indexOf(UNKNOWN);
  const placeOf = (at: number) => Math.floor(at / old.length) * keys.length + (rank[at % old.length] ?? 0);
  const part = noFigures((cube.states.length / old.length) * keys.length);
  const { values, uppers, states, rows, sources } = part;
  const columns = [
    [cube.values, values],
    [cube.uppers, uppers],
    [cube.states, states],
    [cube.rows, rows],
    [cube.sources, sources],
  ] as const;
  for (let at = 0; at < cube.states.length; at++) {
    const to = placeOf(at);
    for (const [source, target] of columns) target[to] = source[at] ?? 0;
  }
  for (const { at, stated, sum } of found) {
    const own = placeOf(at);
    const rest = own - (own % keys.length) + unknown;
    const upper = (uppers[own] ?? 0) - sum;
    if (upper > 0) {
      const [state = 0, before = 0] = [states[own], states[rest]];
      values[rest] = (values[rest] ?? 0) + Math.max(0, stated - sum);
      uppers[rest] = (uppers[rest] ?? 0) + upper;
      states[rest] = before === CellState.notReported || before === state ? state : CellState.estimated;
      rows[rest] = rowOfSum(rows[rest] ?? 0, rows[own] ?? 0);
      sources[rest] = sources[own] ?? 0;
    }
    for (const [, column] of columns) column[own] = 0;
  }
  return { ...cube, by: cube.by && { ...cube.by, keys }, ...part };
}
