import type { DatasetSummary } from '../core/domain/dataset';
import type { View } from '../core/session/view';
import { linkTo } from '../state/link';
import { useStore } from '../state/store';

/** Gives the address of the view with some of it changed; null for a person's own file, which no address shows. */
export function useViewLink({ id }: DatasetSummary): (change: Partial<View>) => string | null {
  const view = useStore((store) => store.view);
  return (change) => (id.startsWith('file-') ? null : linkTo({ ...view, ...change }));
}
