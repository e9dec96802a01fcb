import { useMemo } from 'react';
import { rankingOf, type RankingRow } from '../../../core/viewmodels/ranking';
import { selectionOf } from '../../../core/viewmodels/selection';
import { useStore } from '../../../state/store';
import { useRate } from '../../useRate';
import type { Shown } from '../../useShown';

/** The places in the order and the choice of the ranking on the page. */
export function useRankingRows({ dataset, cube, dateIndex, sinceIndex }: Shown): readonly RankingRow[] {
  const { byName } = useStore((store) => store.language);
  const places = useStore((store) => store.view.places);
  const order = useStore((store) => store.order);
  const narrowed = useStore((store) => store.narrowed);
  const rate = useRate();
  return useMemo(() => {
    const { selected } = selectionOf(places, dataset, cube);
    const rows = rankingOf(dataset, cube, { dateIndex, sinceIndex, selected, rate, order, byName });
    return rows.filter(({ place }) => narrowed?.has(place) ?? true);
  }, [dataset, cube, dateIndex, sinceIndex, places, rate, order, narrowed, byName]);
}
