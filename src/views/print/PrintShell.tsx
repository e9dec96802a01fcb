import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useCoveringDialog } from '../useCoveringDialog';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Where pages are chosen and looked at before they are printed. It covers the page. */
export function PrintShell({ title, onClose, children }: Props) {
  const { host, dialog } = useCoveringDialog();
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
