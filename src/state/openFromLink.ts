import { keepForNamedTable, loadShipped } from './loading';
import { useStore } from './store';

/** Opens the shipped dataset, or the table on this site that the link names. */
export async function openFromLink(): Promise<void> {
  const { view } = useStore.getState();
  if (view.data !== null) keepForNamedTable(view);
  await loadShipped();
  const path = useStore.getState().view.data;
  if (path === null || !useStore.getState().dataset) return;
  const { openSiteFile } = await import('./fileAddress');
  await openSiteFile(path);
}

/** After a lost worker or a failed start: opens everything anew. */
export function retryLoading(): void {
  void openFromLink();
}
