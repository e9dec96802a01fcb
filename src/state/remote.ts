import type { Failure } from '../core/domain/failure';
import type { Progress } from '../workers/procedures';

/** Something that comes from the worker or the network: one of four states, never a bundle of flags. */
export type Remote<T> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly progress: Progress | null }
  | { readonly phase: 'ready'; readonly value: T }
  | { readonly phase: 'failed'; readonly failure: Failure };

export const IDLE = { phase: 'idle' } as const;
export const RUNNING = { phase: 'running', progress: null } as const;

/** The value once it is there; null before. */
export function valueOf<T>(remote: Remote<T>): T | null {
  return remote.phase === 'ready' ? remote.value : null;
}
