import type { Panel } from '../../state/store';

/** What a workshop may open, in the order in which its day goes. */
export const ROOMS = ['exercise', 'offline'] as const satisfies readonly Panel[];
