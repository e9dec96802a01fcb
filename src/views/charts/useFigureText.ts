import type { TimelinePoint } from '../../core/viewmodels/timeline';
import { useStore } from '../../state/store';
import { markedFigure, withCarriedMark } from '../markedFigure';

/** Says a figure of a timeline as `write` puts it; a floor says that it is one, and a missing figure that there is none. */
export function useFigureText(write: (value: number) => string): (point: TimelinePoint | null) => string {
  const { t } = useStore((store) => store.language);
  return (point) => {
    if (point === null || point.value === null) return t('figure-none');
    const figure = write(point.value);
    const marked = markedFigure(figure, { isFloor: false, isEstimated: point.complete && point.estimated });
    const signed = point.carried ? withCarriedMark(marked) : marked;
    return point.complete ? signed : t('timeline-floor', { figure: signed });
  };
}
