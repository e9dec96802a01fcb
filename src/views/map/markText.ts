import { useCallback } from 'react';
import type { MapMark } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';

/** Says a mark as a person would: "Dahuk: 426,294 IDPs", or why there is no figure. */
export function useMarkText(): (mark: MapMark) => string {
  const { t, nameOf } = useStore((store) => store.language);
  const measure = useStore((store) => store.view.measure);
  const unit = useStore((store) => store.view.unit);
  const perThousand = useStore((store) => store.view.rate);
  return useCallback(
    (mark) => {
      const place = nameOf(mark.names);
      if (mark.value === null)
        return t('mark-empty', { place, reason: { empty: mark.empty ?? 'notReported' } });
      if (perThousand) return t('mark-rate', { place, value: { rate: mark.value } });
      const count = t(`figure-short-${measure}-${unit}`, { value: { count: mark.value } });
      const figure = mark.isFloor ? `≥ ${count}` : count;
      return t('mark-figure', { place, figure });
    },
    [t, nameOf, measure, unit, perThousand],
  );
}
