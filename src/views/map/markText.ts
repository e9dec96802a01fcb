import type { MapMark, MapModel } from '../../core/viewmodels/mapModel';
import { markedFigure } from '../markedFigure';
import { useStore } from '../../state/store';
import { useCounted } from '../useCounted';

/** Says a mark as a person would: "Dahuk: 426,294 IDPs", how it changed, or why there is no figure. */
export function useMarkText({ shows, rate }: Pick<MapModel, 'shows' | 'rate'>): (mark: MapMark) => string {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const { measure, unit } = useCounted();
  return (mark) => {
    const place = nameOf(mark.names);
    if (mark.value === null)
      return t('mark-empty', { place, reason: { empty: mark.empty ?? 'notReported' } });
    if (shows === 'change') return t('mark-change', { place, change: { signed: mark.value } });
    if (rate) return t('mark-rate', { place, value: markedFigure(formats.rate(mark.value), mark) });
    const count = t(`figure-short-${measure}-${unit}`, { value: { count: mark.value } });
    return t('mark-figure', { place, figure: markedFigure(count, mark) });
  };
}
