/** The step nearest to the one that was told among those that are shown; undefined where none is. */
export function nearestStep(
  count: number,
  told: number,
  isShown: (step: number) => boolean,
): number | undefined {
  const steps = Array.from({ length: count }, (_, step) => step);
  return steps.toSorted((a, b) => Math.abs(a - told) - Math.abs(b - told)).find(isShown);
}
