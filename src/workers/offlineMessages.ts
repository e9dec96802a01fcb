/** What the page says to the worker that keeps the site: fetch anew what is no longer stored and tell whether all is, or take over from the one before. */
export type ToKeeper = 'complete' | 'takeOver';
