/** Tells the whole numbers within bounds from all others. */
export function isWholeFrom(least: number, most = Number.MAX_SAFE_INTEGER): (value: number) => boolean {
  return (value) => Number.isInteger(value) && value >= least && value <= most;
}
