import { cacheNames } from 'workbox-core';
import { cleanupOutdatedCaches, getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import type { ToKeeper } from './offlineMessages';

/** All files of the built site (scripts/vite/keptSite), those by name alone that have the hash in it. */
declare const SITE_FILES: (string | { url: string; revision: string })[];
declare const skipWaiting: () => Promise<void>;

/** Workbox takes a null for what the name tells already, and warns of names alone. */
const files = SITE_FILES.map((file) => (typeof file === 'string' ? { url: file, revision: null } : file));

/**
 * Keeps the whole site in the browser at the first visit and answers from there, so that it opens without a network. A
 * newer site is stored beside it and waits until all windows are closed, or a person asks for it. What is not of the
 * site, such as a table that a link names, goes its own way.
 */
cleanupOutdatedCaches();
precacheAndRoute(files, {
  cleanURLs: false,
  ignoreURLParametersMatching: [/./], // the view is in the address of the one page
});

addEventListener('message', ({ data, ports }: MessageEvent<ToKeeper>) => {
  if (data === 'takeOver') void skipWaiting();
  else void complete().then((answer) => ports[0]?.postMessage(answer));
});

/** Whether each file is there, after fetching again those that are not: a browser may clear what it stores. */
async function complete(): Promise<boolean> {
  const cache = await caches.open(cacheNames.precache);
  const stored = await Promise.all(files.map(({ url }) => keep(url, cache)));
  return stored.every(Boolean);
}

async function keep(url: string, cache: Cache): Promise<boolean> {
  const key = getCacheKeyForURL(url);
  if (key === undefined) return false;
  if (await cache.match(key)) return true;
  try {
    const response = await fetch(url, { cache: 'reload' });
    if (response.ok) await cache.put(key, response);
    return response.ok;
  } catch {
    return false; // no network: what is left stays
  }
}
