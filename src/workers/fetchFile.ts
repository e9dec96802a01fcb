import { Failed } from './failed';
import { nameAt } from './fetchBytes';

/**
 * The file at an address: of this site, or of another one after a person has agreed to ask it. Nothing is sent along:
 * no cookies, no address of this page. Fails as `data_missing` when there is no good answer. The page forbids itself
 * every other site by its policy, so the worker asks.
 */
export async function fetchFile(url: string, signal: AbortSignal): Promise<File> {
  const name = givenName(url) || url;
  try {
    const answer = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Failed('data_missing', `${name} (${answer.status})`);
    return new File([await answer.blob()], name);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Failed ? error : new Failed('data_missing', name);
  }
}

/** Its name as it was given: a date in it looks like the hash of a shipped file. */
function givenName(url: string): string {
  const name = nameAt(url);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a percent sign of its own
  }
}
