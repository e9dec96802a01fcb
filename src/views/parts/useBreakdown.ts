import { useEffect, useMemo } from 'react';
import type { Breakdown } from '../../core/cube/breakdown';
import { breakdownChoices, type BreakdownChoices } from '../../core/viewmodels/breakdownChoices';
import { dimensionsOf, partsQuery } from '../../core/viewmodels/partsQuery';
import { selectionOf } from '../../core/viewmodels/selection';
import { loadBreakdown } from '../../state/breakdowns';
import { useStore } from '../../state/store';
import { useAfterMap } from '../useAfterMap';
import type { Shown } from '../useShown';

/** The breakdown that the view asks for. */
export interface ShownBreakdown {
  /** Null where the measure has no breakdown. */
  readonly choices: BreakdownChoices | null;
  /** Of the measure and breakdown asked for; those of other places stay until the new ones are here. Null before. */
  readonly found: Breakdown | null;
  readonly phase: 'waiting' | 'ready' | 'failed';
  readonly retry: () => void;
}

/**
 * Asks for the breakdown of the chosen places, after the context and the map, and gives what there is of it. A step of the
 * date asks nothing.
 */
export function useBreakdown({ dataset, cube }: Shown): ShownBreakdown {
  const { measure } = cube;
  const by = useStore((store) => store.view.by);
  const chosen = useStore((store) => store.view.places);
  const breakdown = useStore((store) => store.breakdown);
  const isTime = useAfterMap(useStore(({ context: { phase } }) => phase === 'ready' || phase === 'failed'));
  const choices = useMemo(() => breakdownChoices(by, dimensionsOf(dataset, measure)), [by, dataset, measure]);
  const dimension = choices?.chosen ?? null;
  const { id, level } = dataset;
  const places = useMemo(() => selectionOf(chosen, dataset, cube).places, [chosen, dataset, cube]);
  const query = useMemo(
    () => dimension && partsQuery({ id, level }, measure, dimension, places),
    [id, level, measure, dimension, places],
  );
  useEffect(() => {
    if (isTime && query) void loadBreakdown(query);
  }, [isTime, query]);
  const value = breakdown.phase === 'ready' ? breakdown.value : null;
  const isIt = value?.query.measure === measure && value.query.dimension === dimension;
  const phase = breakdown.phase === 'ready' || breakdown.phase === 'failed' ? breakdown.phase : 'waiting';
  return {
    choices,
    phase,
    found: isIt ? value : null,
    retry: () => {
      if (query) void loadBreakdown(query);
    },
  };
}
