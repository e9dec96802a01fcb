import { solve, type Constraint, type Model } from 'yalps';
import type { Cell, CountTable, Relation } from './countTable';
import type { ConnectedCells } from './connectedCells';

/**
 * Another table that agrees with everything published: for each suppressed cell a value that it could have. That it is
 * one is checked by adding up, whoever found it.
 */
export type OtherTable = ReadonlyMap<number, number>;

/** How far a search for whole numbers may branch. Counted, not timed: the same on every machine. */
const BRANCHES = 400;

/**
 * The table with the least or most in one suppressed cell among all that agree with what is published; `unbounded` when
 * there is no most, null when none was found within the steps allowed.
 *
 * This is the reader's own problem ("attacker's problem", Fischetti and Salazar 2001; `attack` of R's sdcTable,
 * `ComputeIntervals` of GaussSuppression): a linear programme over the suppressed cells. We solve it in whole numbers,
 * because a range of fractions may hold fewer whole ones than it seems. The solver (YALPS) computes in floating point,
 * so nothing rests on its word: what it finds is rounded and counts only if it adds up exactly.
 */
export function furthestTable(
  table: CountTable,
  group: ConnectedCells,
  goal: number,
  direction: 'minimize' | 'maximize',
): OtherTable | 'unbounded' | null {
  const { status, variables } = solve(modelOf(table, group, goal, direction), {
    maxIterations: BRANCHES,
    includeZeroVariables: true,
  });
  if (status === 'unbounded') return 'unbounded';
  if (status !== 'optimal') return null;
  const found = new Map(
    variables.map(([cell, steps]) => [cell, valueOf(table.cells[cell], Math.round(steps))]),
  );
  return agrees(table, group, found) ? found : null;
}

/** Whether a table has a possible value in each suppressed cell of a group, and all relations hold exactly. O(terms). */
function agrees(table: CountTable, group: ConnectedCells, other: OtherTable): boolean {
  const isPossible = group.cells.every((index) => {
    const cell = table.cells[index];
    const value = other.get(index);
    return cell && value !== undefined && value >= cell.least && value <= cell.most;
  });
  return isPossible && group.relations.every((relation) => holds(table, relation, other));
}

function holds(table: CountTable, { terms, least, most }: Relation, other: OtherTable): boolean {
  const shift = terms.reduce((sum, [cell, factor]) => sum + factor * shiftOf(table, cell, other), 0);
  return shift >= least && shift <= most;
}

function shiftOf(table: CountTable, cell: number, other: OtherTable): number {
  const value = table.cells[cell]?.value ?? 0;
  return (other.get(cell) ?? value) - value;
}

/** Variables count the steps of a cell above its least value, as the solver knows none below zero. */
function modelOf(
  table: CountTable,
  { cells, relations }: ConnectedCells,
  goal: number,
  direction: 'minimize' | 'maximize',
): Model<number, string> {
  const constraints: [string, Constraint][] = [];
  const factors = new Map(cells.map((cell) => [cell, [[`cell ${cell}`, 1]] as [string, number][]]));
  for (const index of cells) {
    const cell = table.cells[index];
    if (cell && cell.most !== Infinity)
      constraints.push([`cell ${index}`, { max: stepsOf(cell, cell.most) }]);
  }
  relations.forEach(({ terms, least, most }, index) => {
    const name = `relation ${index}`;
    let now = 0;
    for (const [at, factor] of terms) {
      const cell = table.cells[at];
      if (!cell) continue;
      now += factor * cell.step * stepsOf(cell, cell.value);
      factors.get(at)?.push([name, factor * cell.step]);
    }
    constraints.push([name, least === most ? { equal: now + least } : { min: now + least, max: now + most }]);
  });
  return { direction, objective: `cell ${goal}`, constraints, variables: [...factors], integers: true };
}

function stepsOf({ least, step }: Cell, value: number): number {
  return (value - least) / step;
}

function valueOf(cell: Cell | undefined, steps: number): number {
  return cell ? cell.least + steps * cell.step : 0;
}
