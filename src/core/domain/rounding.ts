/** How far a sum and what is printed for it may be apart, in people: fractions and parts are rounded in print. */
export const ROUNDING = 0.5;

/** Whether two figures are the same people; false where there is none. */
export function agree(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) < ROUNDING;
}
