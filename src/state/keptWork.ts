import { keepUnder, keptUnder } from './browserStorage';

/** What a text says, and whether all of it could be read. */
export interface Understood<Value> {
  readonly value: Value;
  readonly isWhole: boolean;
}

/** Names whose text is not wholly read and could not be put aside either. */
const untouchable = new Set<string>();

/**
 * The work of a person that this browser keeps under a name; null for none. A text that cannot be read, or only in part,
 * is put aside as a whole under a name of its own, before another takes its place.
 */
export function keptWork<Value>(name: string, read: (text: string) => Understood<Value>): Value | null {
  const text = keptUnder(name);
  if (text === null) return null;
  const { value, isWhole } = read(text);
  if (!isWhole && !isPutAside(name, text)) untouchable.add(name);
  return value;
}

/**
 * Hears what another tab of this browser has kept under a name since; null for none any more. What is not wholly read
 * goes aside and is not heard of.
 */
export function followOtherTabs<Value>(
  name: string,
  read: (text: string) => Understood<Value>,
  take: (value: Value | null) => void,
): void {
  // Outside a page there are no other tabs, nor any events.
  globalThis.addEventListener?.('storage', ({ key }) => {
    if (key !== name) return;
    let isWhole = true;
    const value = keptWork(name, (text) => {
      const understood = read(text);
      ({ isWhole } = understood);
      return understood;
    });
    if (isWhole) take(value);
  });
}

/** Keeps work under a name, or none any more for null. False where it is not kept: forbidden, or no room. */
export function keepWork(name: string, text: string | null): boolean {
  return !untouchable.has(name) && keepUnder(name, text);
}

/** Whether the text now stands under a name of its own; what was put aside before stays there too. */
function isPutAside(name: string, text: string): boolean {
  for (let number = 1; ; number++) {
    const aside = number === 1 ? `${name}.unread` : `${name}.unread.${number}`;
    const there = keptUnder(aside);
    if (there === text) return true;
    if (there === null) return keepUnder(aside, text);
  }
}
