import { createElement, lazy, Suspense, useEffect, type ComponentType } from 'react';
import { message } from '../core/domain/message';
import { addNotices, useStore } from '../state/store';
import type { DialogName } from './dialogCode';

const known = new Map<DialogName, ComponentType>();

/** Whatever is open on top of the page. */
export function Dialogs() {
  const panel = useStore((store) => store.panel);
  return <Suspense fallback={null}>{panel && createElement(dialogOf(panel))}</Suspense>;
}

/**
 * A dialog whose code comes when it is opened. When it cannot be fetched a notice says so, and the next opening tries
 * anew: React keeps what a lazy component came to.
 */
function dialogOf(name: DialogName): ComponentType {
  const found = known.get(name);
  if (found) return found;
  const again = () => {
    known.delete(name);
    return Unfetched;
  };
  const dialog = lazy(async () => ({
    default: await import('./dialogCode').then(({ fetchDialog }) => fetchDialog(name)).catch(again),
  }));
  known.set(name, dialog);
  return dialog;
}

function Unfetched() {
  useEffect(() => {
    addNotices([message('notice-dialog-missing')]);
    useStore.setState({ panel: null });
  }, []);
  return null;
}
