import type { Figures } from './placeFigures';

const ROUND_TO = [1000, 100, 10];
const MOSTLY = 0.8;

/**
 * How many bits speak against chance when a figure is the sum of others, or is off it by as much as `off`: as many as
 * tell it from the other figures there could be, of which there are fewer where people are counted in tens. O(1).
 */
export function bitsOfSum(figure: number, off: number, unit: number): number {
  return figure > 0 ? Math.max(0, Math.log2(figure / (unit + 2 * off))) : 0;
}

/** What most figures of some places are rounded to, in people; 1 where they are not rounded. O(figures). */
export function roundedTo(places: readonly Figures[]): number {
  const figures = places.flatMap((place) => [...place.values()].filter((value) => value > 0));
  const isMostly = (unit: number) =>
    figures.filter((value) => value % unit === 0).length >= MOSTLY * figures.length;
  return figures.length === 0 ? 1 : (ROUND_TO.find(isMostly) ?? 1);
}
