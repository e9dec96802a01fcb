import { Failed } from './failed';
import { fileName } from './fetchBytes';

/**
 * The file at an address: of this site, or of another one after a person has agreed to ask it. Nothing is sent along:
 * no cookies, no address of this page. Fails as `data_missing` when there is no good answer. The page forbids itself
 * every other site by its policy, so the worker asks.
 */
export async function fetchFile(url: string, signal: AbortSignal): Promise<File> {
  const name = fileName(url) || url;
  try {
    const answer = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Failed('data_missing', `${name} (${answer.status})`);
    return new File([await answer.blob()], name);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Failed ? error : new Failed('data_missing', name);
  }
}
