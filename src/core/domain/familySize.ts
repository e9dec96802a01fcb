/** How many people a family may be counted as, in people. */
export const FAMILY_SIZE = { least: 1, most: 15 } as const;

/** Whether families may be counted as so many people each: up to one decimal, as surveys give it. */
export function isFamilySize(size: number): boolean {
  return size >= FAMILY_SIZE.least && size <= FAMILY_SIZE.most && Number(size.toFixed(1)) === size;
}
