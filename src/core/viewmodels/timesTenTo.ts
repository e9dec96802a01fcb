/** A number times a power of ten, as near as a number can be: 3 × 10⁻¹ is 0.3 here, where 3 * 0.1 is 0.30000000000000004. */
export function timesTenTo(factor: number, power: number): number {
  return Number(`${factor}e${power}`);
}
