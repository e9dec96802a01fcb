import { callWorker } from './connection';
import { RUNNING } from './remote';
import { useStore } from './store';

/** Asks for events, population and sources of the open dataset, once. */
export async function loadContext(): Promise<void> {
  const { dataset, context } = useStore.getState();
  if (!dataset || context.phase === 'running' || context.phase === 'ready') return;
  useStore.setState({ context: RUNNING });
  const answer = await callWorker('context', { dataset: dataset.id });
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
