import { answers } from '../core/cube/frame';
import { askSeries, keepAtHand } from './series';
import { useStore } from './store';

/**
 * Asks for every series of the figures that ship, so that the first choice of a measure or unit finds it at hand, too;
 * and again where they come back after another dataset, whose showing dropped what was at hand.
 */
export async function keepSeriesAhead(): Promise<void> {
  let isDropped = false;
  useStore.subscribe(({ atHand, frame, shipped }, before) => {
    if (atHand !== before.atHand && atHand.length === 0) isDropped = true;
    if (!isDropped || !areShown() || frame?.query.dataset !== shipped?.id) return; // what is asked for comes first
    isDropped = false;
    void readSeriesAhead();
  });
  await readSeriesAhead();
}

async function readSeriesAhead(): Promise<void> {
  const { shipped } = useStore.getState();
  if (!shipped) return;
  for (const { measure, units } of shipped.measures) {
    for (const unit of units) {
      const query = { dataset: shipped.id, measure, unit };
      if (!areShown()) return;
      if (useStore.getState().atHand.some((one) => answers(one, query))) continue;
      const answer = await askSeries(query);
      if (answer.ok) keepAtHand(answer.value);
    }
  }
}

/** Whether the figures that ship are on screen or on their way there. */
function areShown(): boolean {
  const { dataset, shipped } = useStore.getState();
  return shipped !== null && dataset?.id === shipped.id;
}
