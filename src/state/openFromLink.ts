import { keepForNamedTable, loadShipped } from './loading';
import { useStore } from './store';

/** Opens the shipped dataset, or the table on this site that the link names. */
export async function openFromLink(): Promise<void> {
  const { view } = useStore.getState();
  if (view.data !== null) keepForNamedTable(view);
  await loadShipped();
  const path = useStore.getState().view.data;
  if (path !== null && useStore.getState().dataset) await openSiteFile(path);
}

/** After a lost worker or a failed start: opens everything anew. */
export function retryLoading(): void {
  void openFromLink();
}

/** Opens the table that a link with `data=` names, as a user's file; a link never leads to another site. */
async function openSiteFile(path: string): Promise<void> {
  const { openAddress, readAddress } = await import('./fileAddress');
  const address = readAddress(path);
  const opened = address?.foreign === null ? await openAddress(address.url, null) : null;
  if (opened?.ok) return;
  keepForNamedTable(null);
  const failure = opened?.failure ?? { code: 'data_missing', detail: path };
  useStore.setState({ loading: { phase: 'failed', failure } });
}
