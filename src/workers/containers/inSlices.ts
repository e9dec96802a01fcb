import type { Steps } from '../../core/ingest/steps';
import { sliced } from '../slices';

/** The result of work in steps, done in slices between which messages are heard. Rejects when aborted. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  const pause = sliced(signal);
  let step = steps.next();
  while (step.done !== true) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
