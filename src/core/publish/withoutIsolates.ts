/** A text for programs, or to be pasted: without the marks that keep the directions of its parts apart on a page. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
