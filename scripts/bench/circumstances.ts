import type { Circumstances } from './measures/coldLoad';
import { FAST_NETWORK, SLOW_NETWORK } from './site/siteServer';

/** The loads that are measured: as promised to a reader on a slow phone, and as fast as this machine can. */
export const CIRCUMSTANCES: readonly Circumstances[] = [
  {
    name: 'cold load, slow (1.6 Mbit/s, 150 ms, CPU ÷ 4)',
    network: SLOW_NETWORK,
    slowdown: 4,
    budgets: { headline: 1500, svgMap: 2000, interactiveMap: 5000 },
  },
  { name: 'cold load, unthrottled', network: FAST_NETWORK, slowdown: 1, budgets: null },
];
