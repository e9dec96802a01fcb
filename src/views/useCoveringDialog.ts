import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * A dialog that covers the page and stands before it in the document, not in the browser's layer of dialogs, which a
 * printer would repeat on every sheet. The page behind cannot be reached meanwhile.
 */
export function useCoveringDialog(): {
  readonly host: HTMLElement;
  readonly dialog: RefObject<HTMLDialogElement | null>;
} {
  const [host] = useState(newHost);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const rest = [...document.body.children].filter((child) => child instanceof HTMLElement);
    document.body.prepend(host);
    for (const element of rest) element.inert = true;
    const opened = dialog.current;
    opened?.show();
    return () => {
      for (const element of rest) element.inert = false; // before the focus goes back into it
      opened?.close();
      host.remove();
    };
  }, [host]);
  return { host, dialog };
}

function newHost(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'print-host';
  return host;
}
