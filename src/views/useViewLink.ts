import type { View } from '../core/session/view';
import { isWithoutAddress } from '../state/addressOfFile';
import { linkTo } from '../state/link';
import { useStore } from '../state/store';

/** Gives the address of the view with some of it changed; null for a person's own file, which no address shows. */
export function useViewLink(): (change: Partial<View>) => string | null {
  const view = useStore((store) => store.view);
  const isOwn = useStore(isWithoutAddress);
  return (change) => (isOwn ? null : linkTo({ ...view, ...change }));
}
