/** How far a sum and what is printed for it may be apart, in people: fractions and parts are rounded in print. */
export const ROUNDING = 0.5;

/** Whether two figures are the same people, but for what rounding to more than one person may do; false where there is none. */
export function agree(one: number | null, other: number | null, rounding = ROUNDING): boolean {
  return one !== null && other !== null && Math.abs(one - other) < rounding;
}
