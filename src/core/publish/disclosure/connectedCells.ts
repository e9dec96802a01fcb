import type { CountTable, Relation } from './countTable';

/** Suppressed cells that tell of each other, and what ties them together: the rest of each relation is published. */
export interface ConnectedCells {
  readonly cells: readonly number[];
  readonly relations: readonly Relation[];
}

/**
 * A suppressed cell and those that are tied to it by relations, directly or through others, in the order of the table.
 * What a reader can work out of them does not depend on any other. O(their terms).
 */
export function connectedCells(
  table: CountTable,
  suppressed: ReadonlySet<number>,
  start: number,
): ConnectedCells {
  const cells = [start];
  const seen = new Set(cells);
  const relations = new Set<number>();
  for (const cell of cells) {
    for (const index of table.relationsOf[cell] ?? []) {
      const relation = table.relations[index];
      if (!relation || relations.has(index) || isVoid(table, suppressed, relation)) continue;
      relations.add(index);
      for (const [other] of relation.terms) {
        if (!suppressed.has(other) || seen.has(other)) continue;
        seen.add(other);
        cells.push(other); // grows while it is walked
      }
    }
  }
  return {
    cells: cells.sort(ascending),
    relations: [...relations].sort(ascending).flatMap((index) => among(table.relations[index], suppressed)),
  };
}

/** Whether a suppressed cell without bounds is in a relation, which then says nothing: it has no other relation. */
function isVoid(table: CountTable, suppressed: ReadonlySet<number>, { terms }: Relation): boolean {
  return terms.some(([cell]) => suppressed.has(cell) && table.cells[cell]?.least === -Infinity);
}

/** The relation of the suppressed cells alone. */
function among(relation: Relation | undefined, suppressed: ReadonlySet<number>): Relation[] {
  if (!relation) return [];
  return [{ ...relation, terms: relation.terms.filter(([cell]) => suppressed.has(cell)) }];
}

function ascending(one: number, other: number): number {
  return one - other;
}
