import { solve, type Constraint } from 'yalps';
import type { CountTable } from './countTable';
import { lossOf } from './loss';

/** A share of a move that is only rounding. */
const ROUNDING = 1e-6;
/** Moves stay short: a bound further away than so many times the shift is left out of the programme. */
const NEAR = 8;
/** People: what a suppressed cell costs, as it is lost already; more than nothing, so that no move wanders. */
const ALREADY_LOST = 0.001;

/**
 * The cells that must be suppressed together so that one small cell could lie `shift` higher (or lower) than it does: a
 * move through the table that leaves every relation as it is, along which the fewest people are lost. Null when the table
 * has no such move. `around` are the cells the move may use.
 *
 * Linear relaxation of the cell suppression problem: Kelly, Golden and Assad, "Cell suppression: disclosure protection
 * for sensitive tabular data", Networks 22 (1992); each cell costs its people for each person moved.
 */
export function cheapestMove(
  table: CountTable,
  around: readonly number[],
  suppressed: ReadonlySet<number>,
  goal: number,
  shift: number,
): number[] | null {
  const constraints = new Map<string, Constraint>([['goal', { equal: shift }]]);
  const variables: [number, [string, number][]][] = [];
  for (const index of around) {
    const cell = table.cells[index];
    if (!cell?.mayBeSuppressed) continue;
    const cost = suppressed.has(index) ? ALREADY_LOST : lossOf(cell);
    for (const sign of [1, -1] as const) {
      const room = sign > 0 ? cell.most - cell.value : cell.value - cell.least;
      if (room === 0) continue;
      const name = `room ${index} ${sign}`;
      if (room < NEAR * Math.abs(shift)) constraints.set(name, { max: room });
      const factors: [string, number][] = [
        ['cost', cost],
        [name, 1],
      ];
      if (index === goal) factors.push(['goal', sign]);
      for (const relation of table.relationsOf[index] ?? []) {
        factors.push([`relation ${relation}`, sign * factorIn(table, relation, index)]);
        if (!constraints.has(`relation ${relation}`))
          constraints.set(`relation ${relation}`, rangeOf(table, relation));
      }
      variables.push([sign > 0 ? index : -1 - index, factors]);
    }
  }
  const { status, variables: moved } = solve<number, string>({
    direction: 'minimize',
    objective: 'cost',
    constraints,
    variables,
  });
  if (status !== 'optimal') return null;
  return moved.flatMap(([name, by]) => (by > ROUNDING ? [name < 0 ? -1 - name : name] : []));
}

function factorIn(table: CountTable, relation: number, cell: number): number {
  return table.relations[relation]?.terms.find(([other]) => other === cell)?.[1] ?? 0;
}

function rangeOf(table: CountTable, relation: number): Constraint {
  const { least = 0, most = 0 } = table.relations[relation] ?? {};
  return least === most ? { equal: least } : { min: least, max: most };
}
