import type { Unit } from '../../domain/measure';
import type { ColumnRole } from '../columnRole';
import type { ColumnFacts } from './columnFacts';
import { figureIn } from './figureIn';

type CountRole = Extract<ColumnRole, { is: 'count' }>;

/** How many rows have a breakdown that adds up to their families, and how many one that adds up to individuals. */
export interface PartSums {
  readonly families: number;
  readonly individuals: number;
  readonly rows: number;
}

/**
 * Adds the columns of each breakdown up, row by row, and compares with the whole in either unit: cells of a Master
 * List are families up to round 118 and individuals from round 119. O(cells).
 */
export function partSums(
  rows: readonly (readonly string[])[],
  roles: readonly ColumnRole[],
  facts: readonly ColumnFacts[],
): PartSums {
  const wholes = new Map<Unit, number>();
  const parts = new Map<string, number[]>();
  roles.forEach((role, index) => {
    if (role.is !== 'count' || role.day !== null) return;
    if (role.part === null) {
      if (!wholes.has(role.unit)) wholes.set(role.unit, index);
      return;
    }
    if (!isPartOfEitherUnit(role, facts[index])) return;
    const columns = parts.get(role.part.dimension);
    if (columns) columns.push(index);
    else parts.set(role.part.dimension, [index]);
  });
  const agreeing = { families: 0, individuals: 0, rows: 0 };
  if (wholes.size === 0) return agreeing;
  for (const cells of rows) {
    for (const columns of parts.values()) {
      const sum = columns.reduce((total, index) => total + (figureIn(cells, index) ?? 0), 0);
      if (sum === 0) continue;
      agreeing.rows++;
      for (const [unit, index] of wholes) if (figureIn(cells, index) === sum) agreeing[unit]++;
    }
  }
  return agreeing;
}

/** The unit that the sums show; null when they favour neither. */
export function unitBySums({ families, individuals, rows }: PartSums): Unit | null {
  if (Math.max(families, individuals) * 2 < rows || families === individuals) return null;
  return families > individuals ? 'families' : 'individuals';
}

/** Whether a role counts a part of a breakdown. */
export function isPart(role: ColumnRole): role is CountRole {
  return role.is === 'count' && role.part !== null;
}

/** Whether a role counts a part in a unit that its header does not tell: `Camp › HH` does, and families have no sex or age. */
export function isPartOfEitherUnit(role: ColumnRole, facts: ColumnFacts | undefined): role is CountRole {
  const isTold = Boolean(facts?.titledShelter && facts.unit);
  return isPart(role) && role.part?.dimension !== 'sexAge' && !isTold;
}
