import type { Store } from './store';

/**
 * Whether the figures on screen are of a file that no address shows. One that the link names (`data=`) is fetched anew by
 * whoever follows it.
 */
export function isWithoutAddress({ dataset, files, view }: Store): boolean {
  if (!dataset?.id.startsWith('file-')) return false;
  const path = files.find((one) => one.dataset?.id === dataset.id)?.path ?? null;
  return path === null || path !== view.data;
}
