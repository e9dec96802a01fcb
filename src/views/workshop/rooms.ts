import type { Panel } from '../../state/store';

/** What a workshop may open, in the order in which its day goes. */
export const ROOMS = [
  'stories',
  'questions',
  'exercise',
  'board',
  'handouts',
  'offline',
] as const satisfies readonly Panel[];
