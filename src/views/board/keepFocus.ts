import { flushSync } from 'react-dom';

/**
 * Makes a change that may take the pressed control away, and with it the focus. That goes then to the entry that is
 * meant, else to the first that is new, else to the head of the points, and without these to the tab.
 */
export function keepFocus(change: () => void, entry?: string): void {
  const before = new Set(entryButtons());
  flushSync(change);
  if (document.activeElement !== document.body) return;
  const now = entryButtons();
  const next =
    now.find(({ dataset }) => dataset['entry'] === entry) ??
    now.find((button) => !before.has(button)) ??
    document.querySelector<HTMLElement>('.board-table [data-entry]') ??
    document.querySelector<HTMLElement>('.board-bar-of-tools :checked');
  next?.focus();
}

/** The entry whose turn it is when one is taken away: the next, of the last the one before. */
export function entryBeside(order: readonly string[], taken: string): string | undefined {
  const at = order.indexOf(taken);
  return order[at + 1] ?? order[at - 1];
}

/** A button for each entry of the tab that is shown: what opens a point, what takes another entry away. */
function entryButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.board [data-entry]')];
}
