import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useStore } from '../../state/store';
import './dialog.css';

interface Props {
  readonly title: string;
  /** For tables: as wide as the window allows. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialog of the browser's own: it keeps the focus, closes on Esc and gives the focus back. */
export function Dialog({ title, wide = false, children }: Props) {
  const { t } = useStore((store) => store.language);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    // Before the children's effects, so that one of them may take the focus; and closed before it is taken out of the
    // page, so that the focus goes back to where it came from.
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = () => useStore.setState({ panel: null });
  return (
    <dialog ref={dialog} className="dialog" data-wide={wide} aria-label={title} onClose={close}>
      <div className="dialog-body">
        <header className="dialog-head">
          <h2>{title}</h2>
          <button type="button" className="button icon" onClick={close} aria-label={t('close')}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
