import { failure, type Outcome } from '../core/domain/failure';
import { callWorker } from './connection';
import { openFiles } from './openFiles';
import { keepForNamedTable } from './loading';
import { useStore } from './store';

/** Where an address leads: null when it is none; `foreign` names the other site that would be asked. */
export function readAddress(text: string): { readonly url: string; readonly foreign: string | null } | null {
  const url = URL.parse(text.trim(), document.baseURI);
  if (text.trim() === '' || !url || !/^https?:$/.test(url.protocol)) return null;
  return { url: url.href, foreign: url.origin === location.origin ? null : url.host };
}

/**
 * Fetches the table at an address and opens it as a file. A foreign address may only come here after a person was told
 * where the request goes; `path` is what the link names it by. Fails as `data_missing`.
 */
export async function openAddress(
  url: string,
  panel: 'load' | null,
  path: string | null = null,
): Promise<Outcome<null>> {
  const fetched = await callWorker('fetchFile', { url });
  if (!fetched.ok) return failure(fetched.failure.code, fetched.failure.detail);
  await openFiles([fetched.value], panel, path);
  return { ok: true, value: null };
}

/** Opens the table that a link with `data=` names, as a user's file; a link never leads to another site. */
export async function openSiteFile(path: string): Promise<void> {
  const address = readAddress(path);
  const opened = address?.foreign === null ? await openAddress(address.url, null, path) : null;
  if (opened?.ok) return;
  keepForNamedTable(null);
  const failure = opened?.failure ?? { code: 'data_missing', detail: path };
  useStore.setState({ loading: { phase: 'failed', failure } });
}
