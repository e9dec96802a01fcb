import { useMemo } from 'react';
import { pointsOf, type TimelineModel } from '../../core/viewmodels/timeline';
import { stepRuns, type TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { StepLine } from './StepLine';

interface Props {
  readonly shown: Shown;
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly end: number;
}

/** The series of the place under the pointer or the focus on map or ranking, unless it is drawn anyway. */
export function HoveredSeries({ shown, model, layout, end }: Props) {
  const hovered = useStore((store) => store.hovered);
  const drawn = hovered === null || model.series.some(({ id }) => id === hovered);
  const runs = useMemo(
    () => (drawn ? [] : stepRuns(pointsOf(shown.cube, [hovered]), layout, end)),
    [drawn, hovered, shown.cube, layout, end],
  );
  return <StepLine className="timeline-hovered" runs={runs} />;
}
