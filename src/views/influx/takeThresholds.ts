import type { DailyThresholds, SurgeThresholds } from '../../core/viewmodels/influx/thresholds';
import { writeThresholds } from '../../core/viewmodels/influx/thresholdsText';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';

/** Puts thresholds into the link; the first change of the usual ones is a step, what is written on over it is not. */
export function takeThresholds<Of extends DailyThresholds | SurgeThresholds>(chosen: Of, usual: Of): void {
  const signals = writeThresholds(chosen, usual);
  const before = useStore.getState().view.signals;
  if (signals !== before) choose({ signals }, before === null ? 'push' : 'replace');
}
