/** A text that leads somewhere, between marks: code points for private use, which no message or name contains. */
export function marked(text: string, to: string): string {
  return `\uE000${to}\uE001${text}\uE002`;
}

/** Finds such a text: first where it leads, then itself. */
export const MARKED = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/u;
