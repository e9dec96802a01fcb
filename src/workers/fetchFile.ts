import { Failed } from './failed';

/**
 * The file at an address: of this site, or of another one after a person has agreed to ask it. Nothing is sent along:
 * no cookies, no address of this page. Fails as `data_missing` when there is no good answer. The page forbids itself
 * every other site by its policy, so the worker asks.
 */
export async function fetchFile(url: string, signal: AbortSignal): Promise<File> {
  const name = nameAt(url) || url;
  try {
    const answer = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Failed('data_missing', `${name} (${answer.status})`);
    return new File([await answer.blob()], name);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Failed ? error : new Failed('data_missing', name);
  }
}

/** The name at the end of an address, as it was given: a date in it looks like the hash of a shipped file. */
function nameAt(url: string): string {
  const name = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a percent sign of its own
  }
}
