import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Where pages are chosen and looked at before they are printed. It covers the page and stands before it in the document,
 * not in the browser's layer of dialogs, which a printer would repeat on every sheet.
 */
export function PrintShell({ title, onClose, children }: Props) {
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
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  return createPortal(
    <dialog ref={dialog} className="print-studio" aria-label={title}>
      {children}
    </dialog>,
    host,
  );
}

function newHost(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'print-host';
  return host;
}
