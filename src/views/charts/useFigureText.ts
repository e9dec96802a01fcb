import type { TimelinePoint } from '../../core/viewmodels/timeline';
import { useStore } from '../../state/store';
import { withCarriedMark } from '../markedFigure';

/**
 * Says a figure of a timeline as `write` puts it; a floor says that it is one, or "about" where the headline does, and a
 * missing figure that there is none. What is read aloud has words where there are signs to look at.
 */
export function useFigureText(
  write: (value: number) => string,
  isAloud = false,
): (point: TimelinePoint | null) => string {
  const { t } = useStore((store) => store.language);
  return (point) => {
    if (point === null || point.value === null) return t('figure-none');
    const { complete, estimated, carried } = point;
    let figure = write(point.value);
    if (carried) figure = isAloud ? t('figure-carried', { figure }) : withCarriedMark(figure);
    if (estimated || (carried && !complete)) return t('figure-estimated', { figure });
    return complete ? figure : t('timeline-floor', { figure });
  };
}
