import type { Message } from '../domain/message';

const OF_CHANGE = ['note-refused', 'note-break', 'note-common-places'];

/** Whether a note of a headline speaks of its change: it says nothing where that change is not told. */
export function isOfChange({ key }: Message): boolean {
  return OF_CHANGE.some((start) => key.startsWith(start));
}
