import { lazyPart } from '../lazyPart';
import type { ArcsProps } from './arcsProps';

/** The code of the arcs between origins and hosts; asked for when they are first shown, or before in the background. */
export async function fetchArcViews() {
  const [{ FlowArcs }, { ArcLegend }] = await Promise.all([import('./FlowArcs'), import('./ArcLegend')]);
  return { FlowArcs, ArcLegend };
}

/** Without a network they may not be had: ranking and breakdown show the same stock. */
export const LazyArcs = lazyPart<ArcsProps>(async () => (await fetchArcViews()).FlowArcs);

export const LazyArcLegend = lazyPart<Pick<ArcsProps, 'shown'>>(
  async () => (await fetchArcViews()).ArcLegend,
  undefined,
  <div className="legend" />,
);
