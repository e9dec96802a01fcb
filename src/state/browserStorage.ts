/** `local` lasts in this browser, `session` as long as this tab. */
type Lasting = 'local' | 'session';

/** What is kept under a name; null for nothing, and where the browser forbids to keep anything. */
export function keptUnder(name: string, lasting: Lasting = 'local'): string | null {
  return storage(lasting)?.getItem(name) ?? null;
}

/** All names under which something lasts here. */
export function keptNames(): string[] {
  return Object.keys(storage('local') ?? {});
}

/** Keeps a text under a name, or nothing any more for null. False where it is not kept: forbidden, or no room. */
export function keepUnder(name: string, text: string | null, lasting: Lasting = 'local'): boolean {
  const place = storage(lasting);
  if (!place) return false;
  try {
    if (text === null) place.removeItem(name);
    else place.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function storage(lasting: Lasting): Storage | null {
  try {
    return lasting === 'local' ? localStorage : sessionStorage;
  } catch {
    return null;
  }
}
