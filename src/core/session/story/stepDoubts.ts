import type { RoundDate } from '../../domain/round';
import type { DatasetSummary } from '../../domain/dataset';
import { kindOf } from '../../domain/measure';
import type { Message } from '../../domain/message';
import { resolveChoices, resolveDate } from '../resolveView';
import type { View } from '../view';

/**
 * What a step asks for and the open dataset has not, so that something else is shown: places, level, measure, unit, and
 * the date among those of the series, which are null until it is here.
 */
export function stepDoubts(
  view: View,
  dataset: DatasetSummary,
  dates: readonly RoundDate[] | null,
): readonly Message[] {
  const { notices } = resolveChoices(view, dataset);
  if (dates === null || kindOf(view.measure) === 'flow') return notices;
  const days = [view.date, view.compare].flatMap((day) => resolveDate(dates, day).notice ?? []);
  return [...notices, ...days];
}
