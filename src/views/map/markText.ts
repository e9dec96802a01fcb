import { useCallback } from 'react';
import type { MapMark, MapModel } from '../../core/viewmodels/mapModel';
import { markedFigure } from '../markedFigure';
import { useStore } from '../../state/store';

/** Says a mark as a person would: "Dahuk: 426,294 IDPs", how it changed, or why there is no figure. */
export function useMarkText(shows: MapModel['shows']): (mark: MapMark) => string {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const measure = useStore((store) => store.view.measure);
  const unit = useStore((store) => store.view.unit);
  const perThousand = useStore((store) => store.view.rate);
  return useCallback(
    (mark) => {
      const place = nameOf(mark.names);
      if (mark.value === null)
        return t('mark-empty', { place, reason: { empty: mark.empty ?? 'notReported' } });
      if (shows === 'change') return t('mark-change', { place, change: { signed: mark.value } });
      if (perThousand) {
        return t('mark-rate', { place, value: markedFigure(formats.rate(mark.value), mark) });
      }
      const count = t(`figure-short-${measure}-${unit}`, { value: { count: mark.value } });
      return t('mark-figure', { place, figure: markedFigure(count, mark) });
    },
    [shows, t, nameOf, formats, measure, unit, perThousand],
  );
}
