import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import type { DatasetSummary } from '../core/domain/dataset';
import type { PlaceId } from '../core/domain/place';
import { callWorker } from './connection';
import { useStore } from './store';

/** What is on its way, and for which dataset it was asked. */
const asking = new Map<string, DatasetSummary | null>();

/** By what the answer for one place of a question is kept: the same whoever asks for it, and among whatever others. */
export function keyOfPart(query: BreakdownQuery, place: PlaceId): string {
  const level = query.ofDistricts ? 'districts' : 'governorates';
  return [query.dataset, query.measure, query.dimension, level, place].join(' ');
}

/**
 * Asks for the breakdown of each place of a question alone, one after the other, and keeps each as it comes. What is
 * known or on its way is not asked again, what has failed is. Ends early when another dataset is shown: its answers
 * are others.
 */
export async function loadPartsOfPlaces(query: BreakdownQuery): Promise<void> {
  const { dataset } = useStore.getState();
  for (const place of query.places) {
    const key = keyOfPart(query, place);
    if (asking.get(key) === dataset || useStore.getState().partsOfPlaces.get(key)) continue;
    asking.set(key, dataset);
    const answer = await callWorker('breakdown', { ...query, places: [place] });
    if (asking.get(key) === dataset) asking.delete(key);
    if (useStore.getState().dataset !== dataset) return;
    keep(key, answer.ok ? answer.value : null);
  }
}

function keep(key: string, parts: Breakdown | null): void {
  useStore.setState(({ partsOfPlaces }) => ({ partsOfPlaces: new Map(partsOfPlaces).set(key, parts) }));
}
