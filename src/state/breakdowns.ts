import { answersBreakdown, type BreakdownQuery } from '../core/cube/breakdown';
import { callWorker } from './connection';
import { useStore } from './store';

let wanted: BreakdownQuery | null = null;
let asking = false;

/**
 * Asks the worker for the parts of a stock at all its dates. While one question is on its way only the newest of the
 * later ones is kept, so that going through the places neither piles up questions nor shows a stale answer.
 */
export async function loadBreakdown(query: BreakdownQuery): Promise<void> {
  wanted = query;
  if (asking) return;
  asking = true;
  while (wanted) {
    const asked: BreakdownQuery = wanted;
    const answer = await callWorker('breakdown', asked);
    const latest: BreakdownQuery | null = wanted;
    if (answer.ok && answersBreakdown(answer.value, latest)) {
      useStore.setState({ breakdown: { phase: 'ready', value: answer.value } });
    } else if (!answer.ok && latest === asked) {
      useStore.setState({ breakdown: { phase: 'failed', failure: answer.failure } });
    }
    if (latest === asked) wanted = null;
  }
  asking = false;
}
