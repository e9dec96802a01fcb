import { answers } from '../core/cube/frame';
import { askSeries, keepAtHand } from './series';
import { useStore } from './store';

/** Asks for every series of the figures that ship, so that the first choice of a measure or unit finds it at hand, too. */
export async function readSeriesAhead(): Promise<void> {
  const { dataset, shipped } = useStore.getState();
  if (!shipped || dataset?.id !== shipped.id) return;
  for (const { measure, units } of shipped.measures) {
    for (const unit of units) {
      const query = { dataset: shipped.id, measure, unit };
      if (useStore.getState().atHand.some((one) => answers(one, query))) continue;
      const answer = await askSeries(query);
      if (answer.ok) keepAtHand(answer.value);
    }
  }
}
