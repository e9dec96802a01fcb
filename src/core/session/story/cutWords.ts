/** A text of no more than `most` UTF-16 units: a longer one ends after a whole word, or a whole letter, with `…`. */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const words = start.replace(/\s+\S*$/, '');
  return `${words || start}…`;
}
