import { useStore, type Store } from './store';

/** Tells the style sheets which digits are written, from now on: the browser numbers lists by itself. */
export function followDigits(): void {
  const tell = ({ language: { code, digits } }: Store) => {
    document.documentElement.dataset['digits'] = code === 'en' ? 'latn' : digits;
  };
  tell(useStore.getState());
  useStore.subscribe((store, before) => {
    if (store.language !== before.language) tell(store);
  });
}
