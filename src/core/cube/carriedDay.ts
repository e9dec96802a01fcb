import type { Day } from '../domain/day';
import type { Cube } from './cube';

/** The day that the figure of a cell was carried forward from; null for a figure of its own date, or none. */
export function carriedDay({ dates, carriedFrom }: Cube, at: number): Day | null {
  return dates[carriedFrom?.[at] ?? -1]?.day ?? null;
}
