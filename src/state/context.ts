import type { DatasetSummary } from '../core/domain/dataset';
import { callWorker } from './connection';
import { RUNNING } from './remote';
import { useStore } from './store';

let askedFor: string | null = null;

/** Asks for events, population and sources of the open dataset, once; those of another dataset are forgotten. */
export async function loadContext(): Promise<void> {
  const { dataset, context } = useStore.getState();
  const asked = context.phase === 'running' || context.phase === 'ready';
  if (!dataset || (asked && askedFor === dataset.id)) return;
  useStore.setState({ context: RUNNING });
  await loadContextAnew(dataset);
}

/** Asks for them anew, because tables around the figures came or went; those on screen stay meanwhile. */
export async function loadContextAnew(dataset: DatasetSummary): Promise<void> {
  askedFor = dataset.id;
  const answer = await callWorker('context', { dataset: dataset.id });
  if (useStore.getState().dataset?.id !== dataset.id) return;
  useStore.setState({
    context: answer.ok
      ? { phase: 'ready', value: answer.value }
      : { phase: 'failed', failure: answer.failure },
  });
}

/** Reads the files that are still missing while nothing else is to do, so that a lost network takes nothing away. */
export async function readTheRest(): Promise<void> {
  const { dataset } = useStore.getState();
  if (dataset) await callWorker('prepare', { dataset: dataset.id });
}
