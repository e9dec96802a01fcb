/** Where a character stands, as an editor counts: `line:column`, both from 1. Lines end with `\n`, `\r\n` or `\r`. */
export function linePlace(text: string, at: number): string {
  let line = 1;
  let start = 0;
  for (const { 0: ending, index } of text.slice(0, at).matchAll(/\r\n|\n|\r/g)) {
    line++;
    start = index + ending.length;
  }
  return `${line}:${at - start + 1}`;
}
