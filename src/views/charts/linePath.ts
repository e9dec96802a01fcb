/** A run of corners, in CSS pixels. */
export type Run = readonly { readonly x: number; readonly y: number }[];

/** The path of a run, to a tenth of a pixel. */
export function linePath(run: Run): string {
  return run.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
}
