import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from '../../state/store';
import './dialog.css';

interface Props {
  readonly title: string;
  /** For tables: as wide as the window allows. */
  readonly wide?: boolean;
  /** Beside what it changes, which stays in sight and in reach. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

/** A dialog of the browser's own: it keeps the focus, closes on Esc and gives the focus back. */
export function Dialog({ title, wide = false, beside = false, children }: Props) {
  const { t } = useStore((store) => store.language);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    // Before the children's effects, so that one of them may take the focus; and closed before it is taken out of the
    // page, so that the focus goes back to where it came from.
    const element = dialog.current;
    if (beside) element?.show();
    else element?.showModal();
    return () => element?.close();
  }, [beside]);
  const close = () => useStore.setState({ panel: null });
  useEffect(() => {
    if (!beside) return undefined;
    // The page stays in reach, so that the focus may be anywhere in it, or gone with what had it.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') useStore.setState({ panel: null });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [beside]);
  const [own] = useState(() => useStore.getState().panel);
  const onClose = () => {
    if (useStore.getState().panel === own) close(); // else it gave way to another, which stays
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-wide={wide}
      data-beside={beside}
      aria-label={title}
      onClose={onClose}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2>{title}</h2>
          <button type="button" className="button icon" onClick={close} aria-label={t('close')}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
