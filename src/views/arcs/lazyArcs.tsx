import { lazy, type ComponentType } from 'react';
import type { ArcsProps } from './arcsProps';

/** The code of the arcs between origins and hosts; asked for when they are first shown, or before in the background. */
export async function fetchArcViews() {
  const [{ FlowArcs }, { ArcLegend }] = await Promise.all([import('./FlowArcs'), import('./ArcLegend')]);
  return { FlowArcs, ArcLegend };
}

/** Without a network they may not be had: ranking and breakdown show the same stock. */
export const LazyArcs = lazy(async (): Promise<{ default: ComponentType<ArcsProps> }> => ({
  default: await fetchArcViews().then(
    (views) => views.FlowArcs,
    () => () => null,
  ),
}));

export const LazyArcLegend = lazy(
  async (): Promise<{ default: ComponentType<Pick<ArcsProps, 'shown'>> }> => ({
    default: await fetchArcViews().then(
      (views) => views.ArcLegend,
      () => () => null,
    ),
  }),
);
