import { useMemo } from 'react';
import type { Exercise } from '../../core/exercise/exerciseText';
import { gapsOn } from '../../core/exercise/gaps';
import { stockByDay } from '../../core/exercise/stockByDay';
import { DecisionLog } from './DecisionLog';
import { DayFigures } from './DayFigures';
import { InjectCards } from './InjectCards';
import { NeedsTable } from './NeedsTable';
import { StockChart } from './StockChart';

interface Props {
  readonly exercise: Exercise;
  readonly day: number;
}

/** A day of an exercise: what happens, who is present, what they need and what is decided. */
export function RunningDay({ exercise, day }: Props) {
  const { scenario, progress } = exercise;
  const days = useMemo(() => stockByDay(scenario), [scenario]);
  const today = days[day - 1];
  if (!today) return null;
  return (
    <div className="exercise-day">
      <div className="exercise-story">
        <InjectCards injects={scenario.injects} today={today} yesterday={days[day - 2]} />
        <DayFigures scenario={scenario} today={today} />
        <StockChart days={days} day={day} />
        <DecisionLog decisions={progress.decisions} day={day} />
      </div>
      <NeedsTable key={day} gaps={gapsOn(today, progress)} today={today} />
    </div>
  );
}
