import { useState } from 'react';

/** Runs what makes a file, and says whether it is at work or has failed. */
export function useMaking(): {
  readonly state: 'drawing' | 'failed' | null;
  readonly make: (work: () => Promise<void>) => Promise<void>;
} {
  const [state, setState] = useState<'drawing' | 'failed' | null>(null);
  const make = async (work: () => Promise<void>) => {
    if (state === 'drawing') return; // one after the other: each would end the other's word
    setState('drawing');
    try {
      await work();
      setState(null);
    } catch {
      setState('failed');
    }
  };
  return { state, make };
}
