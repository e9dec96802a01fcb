import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import { callWorker } from './connection';

/** The parts of a stock at all its dates, for whoever asks alone; null when they could not be read. */
export async function askBreakdown(query: BreakdownQuery): Promise<Breakdown | null> {
  const answer = await callWorker('breakdown', query);
  return answer.ok ? answer.value : null;
}
