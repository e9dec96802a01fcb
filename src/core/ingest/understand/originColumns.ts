import { normaliseName } from '../../gazetteer/normaliseName';
import type { ColumnsSeen } from './lookAtColumns';
import { headerParts } from './mergedHeader';

const FEWEST_KNOWN = 3;
const FEWEST_IN_ROWS = 2;

/**
 * The columns of origin and their keys, of those that are `free`. One whose header says that people come from a place is
 * one by itself; headers that only name places are where the gazetteer knows three of them, or where two stand among the
 * places of the rows (the matrix of any country). O(columns + places).
 */
export function originColumns(
  { facts, headers, profiles }: ColumnsSeen,
  free: readonly boolean[],
): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  facts.forEach(({ parts }, index) => {
    if (free[index] === true && parts.origin !== undefined) known.set(index, parts.origin);
  });
  const rowPlaces = facts.findIndex(({ role }) => role?.is === 'place' && role.by === 'name');
  const names = new Set([...(profiles[rowPlaces]?.texts.keys() ?? [])].map(normaliseName));
  const inRows = new Map<number, string>();
  headers.forEach((header, index) => {
    const name = facts[index]?.cameFrom ?? headerParts(header).name;
    if (free[index] === true && facts[index]?.total !== true && names.has(normaliseName(name)))
      inRows.set(index, name.toLowerCase());
  });
  const certain = new Map(
    [...inRows, ...known].filter(([index]) => (facts[index]?.cameFrom ?? null) !== null), // a known place wins
  );
  if (certain.size > 0) return certain;
  if (known.size >= FEWEST_KNOWN) return known;
  return inRows.size >= FEWEST_IN_ROWS ? inRows : new Map();
}
