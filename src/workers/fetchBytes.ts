import { Failed } from './failed';

/** What stands at the end of an address. */
export function nameAt(url: string): string {
  return url.split(/[?#]/)[0]?.split('/').at(-1) ?? url;
}

/** The name of a shipped file, without the hash a build adds: what a reader should see. */
export function fileName(url: string): string {
  return nameAt(url).replace(/-[\w-]{8}(\.\w+)$/, '$1');
}

/**
 * The bytes at an address of this site. `onBytes` hears how many of how many came in (total 0 when the server does
 * not say). Fails as `data_missing` when there is no answer or not a good one, as `data_empty` on no bytes.
 */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
  onBytes: (done: number, total: number) => void = () => undefined,
): Promise<Uint8Array> {
  const response = await answered(fetch(url, { signal }), url, signal);
  if (!response.ok || !response.body)
    throw new Failed('data_missing', `${fileName(url)} (${response.status})`);
  const encoded = response.headers.has('content-encoding'); // then the length is that of the packed bytes
  const total = encoded ? 0 : Number(response.headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let done = 0;
  const reader = response.body.getReader();
  const read = () => answered(reader.read(), url, signal);
  for (let next = await read(); !next.done; next = await read()) {
    chunks.push(next.value);
    done += next.value.length;
    onBytes(done, total);
  }
  if (done === 0) throw new Failed('data_empty', fileName(url));
  return joined(chunks, done);
}

/** What the network gives, also when it breaks off in the middle: then the file counts as missing. */
async function answered<T>(answer: Promise<T>, url: string, signal: AbortSignal): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Failed('data_missing', fileName(url));
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
