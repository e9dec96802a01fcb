import type { Topology } from 'topojson-specification';
import { message } from '../core/domain/message';
import { callWorker } from './connection';
import { IDLE, RUNNING } from './remote';
import { addNotices, useStore } from './store';

const drawings = new Map<string, Topology>();

/** What a user's boundary file draws, by the address that stands for it in the dataset. */
export function ownTopology(address: string): Topology | undefined {
  return drawings.get(address);
}

/** Draws the places of the open dataset with a user's boundary file; without a match everything stays as it was. */
export async function drawWith(file: File): Promise<boolean> {
  const { dataset } = useStore.getState();
  if (!dataset) return false;
  useStore.setState({ loading: RUNNING });
  const answer = await callWorker('openOutlines', { file, dataset: dataset.id });
  const now = useStore.getState().dataset;
  if (!answer.ok || now?.id !== dataset.id) {
    useStore.setState({ loading: answer.ok ? IDLE : { phase: 'failed', failure: answer.failure } });
    return false;
  }
  const { topology, places, unplaced, matched } = answer.value;
  const outlines = `own:${drawings.size + 1}`;
  drawings.set(outlines, topology);
  useStore.setState({ dataset: { ...now, places, unplaced, outlines }, loading: IDLE });
  addNotices([
    message('notice-outlines', {
      file: file.name,
      matched: { count: matched },
      further: { count: places.length - matched },
      undrawn: { count: unplaced.length },
    }),
  ]);
  return true;
}
