import { answersBreakdown, type Breakdown, type BreakdownQuery } from '../core/cube/breakdown';
import type { DatasetSummary } from '../core/domain/dataset';
import { callWorker } from './connection';
import { useStore } from './store';

let wanted: BreakdownQuery | null = null;
let asking = false;
/**
 * The answers of a dataset, for who goes back and forth between places. It is known by its measures: those stay the same
 * where a person's region sets make another summary of it, and not where its file was read anew.
 */
const atHand = new WeakMap<DatasetSummary['measures'], Breakdown[]>();
const MOST = 60;

/**
 * Asks the worker for the parts of a stock at all its dates. While one question is on its way only the newest of the
 * later ones is kept, so that going through the places neither piles up questions nor shows a stale answer.
 */
export async function loadBreakdown(query: BreakdownQuery): Promise<void> {
  const { dataset } = useStore.getState();
  const here = dataset && atHand.get(dataset.measures)?.find((one) => answersBreakdown(one, query));
  if (here) {
    wanted = null;
    useStore.setState({ breakdown: { phase: 'ready', value: here } });
    return;
  }
  wanted = query;
  if (asking) return;
  asking = true;
  while (wanted) {
    const asked: BreakdownQuery = wanted;
    const answer = await callWorker('breakdown', asked);
    const latest: BreakdownQuery | null = wanted;
    if (answer.ok) keep(answer.value);
    if (answer.ok && latest && answersBreakdown(answer.value, latest)) {
      useStore.setState({ breakdown: { phase: 'ready', value: answer.value } });
    } else if (!answer.ok && latest === asked) {
      useStore.setState({ breakdown: { phase: 'failed', failure: answer.failure } });
    }
    if (latest === asked) wanted = null;
  }
  asking = false;
}

function keep(breakdown: Breakdown): void {
  const { dataset } = useStore.getState();
  if (dataset?.id === breakdown.query.dataset)
    atHand.set(dataset.measures, [breakdown, ...(atHand.get(dataset.measures) ?? [])].slice(0, MOST));
}
