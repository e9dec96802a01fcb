/** What the page says to the worker that keeps the site: is everything still stored, or take over from the one before. */
export type ToKeeper = 'isWhole' | 'takeOver';
