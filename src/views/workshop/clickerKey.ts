/** What a room of the workshop understands. */
type Asked = 'on' | 'back' | 'blank' | 'fill';

const MEANT: Readonly<Record<string, Asked>> = {
  PageDown: 'on',
  PageUp: 'back',
  ArrowRight: 'on',
  ArrowLeft: 'back',
};

/** By the place of letters on the keyboard: under an Arabic layout B is another letter. */
const LETTERS: Readonly<Record<string, Asked>> = { KeyB: 'blank', Period: 'blank', KeyF: 'fill' };

/**
 * What a key of a clicker or its letter asks for; undefined for any other. The arrow that points right is “on” in every
 * language: a clicker sends the same whatever is read. A space that would press a control is left to it.
 */
export function clickerKey(event: KeyboardEvent): Asked | undefined {
  if (event.key === ' ') return closestOf(event, 'button, summary, a, [role="button"]') ? undefined : 'on';
  return MEANT[event.key] ?? LETTERS[event.code];
}

/** What a key was pressed in; null where nothing has the focus. Of either window, whose elements differ in class. */
export function closestOf({ target }: KeyboardEvent, selector: string): Element | null {
  return target !== null && 'closest' in target ? (target as Element).closest(selector) : null;
}

/** Keys of the browser are its own. */
export function isHeldWith({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}
