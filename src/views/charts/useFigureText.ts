import type { TimelinePoint } from '../../core/viewmodels/timeline';
import { useStore } from '../../state/store';
import { markedFigure, withCarriedMark } from '../markedFigure';

/**
 * Says a figure of a timeline as `write` puts it; a floor says that it is one, and a missing figure that there is none.
 * What is read aloud has words where there are signs to look at.
 */
export function useFigureText(
  write: (value: number) => string,
  isAloud = false,
): (point: TimelinePoint | null) => string {
  const { t } = useStore((store) => store.language);
  return (point) => {
    if (point === null || point.value === null) return t('figure-none');
    const isEstimated = point.complete && point.estimated;
    let figure = write(point.value);
    if (isAloud) {
      if (isEstimated) figure = t('figure-estimated', { figure });
      if (point.carried) figure = t('figure-carried', { figure });
    } else {
      figure = markedFigure(figure, { isFloor: false, isEstimated });
      if (point.carried) figure = withCarriedMark(figure);
    }
    return point.complete ? figure : t('timeline-floor', { figure });
  };
}
