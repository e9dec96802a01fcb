const MARKS = {
  data: ['id', 'snapshot'],
  hash: ['name', 'snapshot-sha256'],
  signature: ['name', 'snapshot-signature'],
  key: ['name', 'snapshot-key'],
} as const;

/** How often a page has the data of a snapshot and what they are checked by, however their tags are written. */
export type Marked = Readonly<Record<keyof typeof MARKS, number>>;

/** Counts what is marked in a page. A text that only looks like such a tag counts too. O(letters). */
export function markedIn(html: string): Marked {
  const times = ([attribute, value]: (typeof MARKS)[keyof typeof MARKS]) =>
    [...html.matchAll(new RegExp(`[\\s/"']${attribute}\\s*=\\s*["']?${value}(?![\\w-])`, 'gi'))].length;
  const { data, hash, signature, key } = MARKS;
  return { data: times(data), hash: times(hash), signature: times(signature), key: times(key) };
}
