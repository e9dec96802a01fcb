import { flushSync } from 'react-dom';

/**
 * Makes a change that may take the pressed control away, and with it the focus. That goes then to the point that is
 * meant, else to the first that is new, else to the head of the list, and without a list to the tab.
 */
export function keepFocus(change: () => void, point?: string): void {
  const before = new Set(pointButtons());
  flushSync(change);
  if (document.activeElement !== document.body) return;
  const now = pointButtons();
  const next =
    now.find(({ dataset }) => dataset['point'] === point) ??
    now.find((button) => !before.has(button)) ??
    now[0] ??
    document.querySelector<HTMLElement>('.board-bar-of-tools :checked');
  next?.focus();
}

function pointButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.board-table [data-point]')];
}
