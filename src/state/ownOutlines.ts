import type { Topology } from 'topojson-specification';
import type { Failure } from '../core/domain/failure';
import { message } from '../core/domain/message';
import { callWorker } from './connection';
import { addNotices, useStore } from './store';

const drawings = new Map<string, Topology>();

/** What a user's boundary file draws, by the address that stands for it in the dataset. */
export function ownTopology(address: string): Topology | undefined {
  return drawings.get(address);
}

/** Draws the places of the dataset on screen with a boundary file. Gives the reason when it cannot; all stays then. */
export async function drawWith(file: File): Promise<Failure | null> {
  const { dataset } = useStore.getState();
  if (!dataset) return { code: 'unknown_dataset', detail: '' };
  const answer = await callWorker('openOutlines', { file, dataset: dataset.id });
  if (!answer.ok) return answer.failure;
  const now = useStore.getState().dataset;
  if (now?.id !== dataset.id) return { code: 'aborted', detail: file.name };
  const { topology, places, unplaced, matched } = answer.value;
  const outlines = `own:${drawings.size + 1}`;
  drawings.set(outlines, topology);
  const drawn = { ...now, places, unplaced, outlines, drawnBy: file.name };
  useStore.setState(({ files }) => ({
    dataset: drawn,
    files: files.map((one) => (one.dataset?.id === drawn.id ? { ...one, dataset: drawn } : one)),
  }));
  addNotices([
    message('notice-outlines', {
      file: file.name,
      matched: { count: matched },
      further: { count: places.length - matched },
      undrawn: { count: unplaced.length },
    }),
  ]);
  return null;
}
