import { vi } from 'vitest';

/** What a browser keeps, as long as a test: no browser is there. `room` in letters. */
export class KeptInMemory implements Storage {
  readonly #texts = new Map<string, string>();
  readonly #room: number;

  constructor(room = Infinity) {
    this.#room = room;
  }

  get length(): number {
    return this.#texts.size;
  }

  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }

  getItem(name: string): string | null {
    return this.#texts.get(name) ?? null;
  }

  setItem(name: string, text: string): void {
    const others = [...this.#texts].filter(([other]) => other !== name);
    const used = others.reduce((sum, [other, kept]) => sum + other.length + kept.length, 0);
    if (used + name.length + text.length > this.#room) throw new Error('no room');
    this.#texts.set(name, text);
  }

  removeItem(name: string): void {
    this.#texts.delete(name);
  }

  clear(): void {
    this.#texts.clear();
  }
}

/** Code as it is loaded anew by a page in a browser that keeps this; `tab` is what the page hears events from. */
export async function loadedAnew<Code>(
  kept: Storage,
  load: () => Promise<Code>,
  tab = new EventTarget(),
): Promise<Code> {
  vi.stubGlobal('localStorage', kept);
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
  vi.resetModules();
  return load();
}
