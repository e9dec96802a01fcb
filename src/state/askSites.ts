import type { SiteQuery, SiteTable } from '../core/cube/siteTable';
import type { Failure } from '../core/domain/failure';
import type { Progress } from '../workers/procedures';
import { callWorker } from './connection';

/** The sites that were asked for, or why they could not be read. */
export type AskedSites =
  { readonly ok: true; readonly value: SiteTable } | { readonly ok: false; readonly failure: Failure };

let last: { readonly key: string; readonly answer: Promise<AskedSites> } | null = null;
const watching = new Set<(progress: Progress) => void>();

/**
 * The sites of a file, for which the worker reads it again. Only the last answer is kept: it is as large as all sites
 * by all dates. One that failed is asked for anew the next time.
 */
export function askSites(query: SiteQuery): Promise<AskedSites> {
  const key = JSON.stringify(query);
  if (last?.key === key) return last.answer;
  const onProgress = (progress: Progress) => watching.forEach((tell) => tell(progress));
  const answer = callWorker('sites', query, { onProgress });
  const mine = { key, answer };
  last = mine;
  void answer.then(({ ok }) => {
    if (!ok && last === mine) last = null;
  });
  return answer;
}

/** Tells how far the reading of sites is, until the function that comes back is called. */
export function watchSites(tell: (progress: Progress) => void): () => void {
  watching.add(tell);
  return () => void watching.delete(tell);
}
