import { useState } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import { useStore } from '../../state/store';

/** The open datasets and the two of them that are laid side by side: the shipped one, and the one on screen beside it. */
export function useSides() {
  const files = useStore((store) => store.files);
  const shipped = useStore((store) => store.shipped);
  const shown = useStore((store) => store.dataset?.id);
  const [chosen, choose] = useState<{ readonly first?: string; readonly second?: string }>({});
  const open = [shipped, ...files.map(({ dataset }) => dataset)].filter((one) => one !== null);
  const by = (id: string | undefined) => open.find((one) => one.id === id);
  const first: DatasetSummary | undefined = by(chosen.first) ?? open[0];
  const others = open.filter((one) => one !== first);
  const second = by(chosen.second) ?? others.find(({ id }) => id === shown) ?? others[0];
  return {
    open,
    first,
    second,
    chooseFirst: (id: string) => choose({ ...chosen, first: id }),
    chooseSecond: (id: string) => choose({ ...chosen, second: id }),
  };
}
