import { answers, asksTheSame, type Frame, type FrameQuery } from '../core/cube/frame';
import type { Answer } from '../workers/client';
import { callWorker } from './connection';
import { IDLE } from './remote';
import { speakWith } from './speech';
import { useStore } from './store';

/** The series that the view asks for; null before a dataset is open. */
export function wantedSeries(): FrameQuery | null {
  const { dataset, view } = useStore.getState();
  if (!dataset) return null;
  const { measure, unit, carry, perFamily } = view;
  const offered = dataset.measures.find((one) => one.measure === measure);
  const isOfFamilies = unit === 'individuals' && offered?.units.includes('families');
  const query = {
    dataset: dataset.id,
    measure,
    unit,
    ...(carry !== null && { carry }),
    ...(perFamily !== null && isOfFamilies && { perFamily }),
  };
  const ofDistricts = view.level === 'district' && dataset.districts !== null;
  return ofDistricts ? { ...query, districts: { within: view.within } } : query;
}

/**
 * Asks the worker for the series of the view unless it is there. The old one stays on screen meanwhile; an answer to
 * a question that is no longer asked is dropped by what it says of itself.
 */
export async function loadSeries(): Promise<void> {
  const query = wantedSeries();
  const { frame, atHand } = useStore.getState();
  const isMade = query?.carry ?? query?.perFamily;
  const here = query && !isMade && [frame, ...atHand].find((one) => one && answers(one, query));
  if (!query || here) {
    useStore.setState({ frame: here || null, loading: IDLE });
    return;
  }
  if (isMade) await speakWith('rest'); // the headline says how its figure is made
  const answer = await callWorker('frame', query);
  const wanted = wantedSeries();
  if (answer.ok) {
    if (!isMade) keepAtHand(answer.value); // one that a person's own tables may change is asked anew
    if (wanted && answers(answer.value, wanted)) useStore.setState({ frame: answer.value, loading: IDLE });
  } else if (wanted && asksTheSame(wanted, query)) {
    useStore.setState({ loading: { phase: 'failed', failure: answer.failure } });
  }
}

/** From now on a choice that asks for it finds it at hand. */
export function keepAtHand(frame: Frame): void {
  useStore.setState(({ atHand }) => ({ atHand: [...atHand, frame] }));
}

/** Asks for a series that is not the one on screen. */
export function askSeries(query: FrameQuery): Promise<Answer<'frame'>> {
  return callWorker('frame', query);
}
