/** A figure that keeps its own direction whatever is written around it: what `bdi` is on a page. */
export function isolated(figure: string): string {
  return `\u2068${figure}\u2069`;
}
