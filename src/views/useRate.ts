import { useMemo } from 'react';
import type { Rate } from '../core/cube/rate';
import { rateOf } from '../core/viewmodels/shownValue';
import { valueOf } from '../state/remote';
import { useStore } from '../state/store';

/** The denominators, when the view asks for rates and the population has been read. */
export function useRate(): Rate | null {
  const asked = useStore((store) => store.view.rate);
  const ofDistricts = useStore((store) => store.frame?.query.districts !== undefined);
  const context = useStore((store) => store.context);
  // Residents are known of governorates only.
  const wanted = asked && !ofDistricts;
  return useMemo(() => (wanted ? rateOf(valueOf(context)) : null), [wanted, context]);
}
