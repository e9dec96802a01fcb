const kept = new Map<string, Promise<string>>();

/**
 * The text at an address of this site, fetched once and kept, so that it is there when the network is not. Rejects when
 * it cannot be had; it is then asked for anew the next time.
 */
export function keptText(address: string): Promise<string> {
  const known = kept.get(address);
  if (known) return known;
  const answer = fetchText(address);
  kept.set(address, answer);
  answer.catch(() => kept.delete(address));
  return answer;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
