import type { CountTable } from './countTable';

/**
 * Cells that could be suppressed to protect one: that cell, those it shares a relation with, those these share one with,
 * and so on, nearest first, until there are about so many. Cells that withhold nothing lead nowhere. O(terms).
 */
export function cellsAround(table: CountTable, start: number, about: number): number[] {
  const found = [start];
  const seen = new Set(found);
  const walked = new Set<number>();
  for (const cell of found) {
    for (const relation of table.relationsOf[cell] ?? []) {
      if (walked.has(relation)) continue;
      walked.add(relation);
      for (const [other] of table.relations[relation]?.terms ?? []) {
        if (seen.has(other) || !table.cells[other]?.mayBeSuppressed) continue;
        seen.add(other);
        found.push(other); // grows while it is walked
      }
    }
    if (found.length >= about) break;
  }
  return found;
}
