import type { Failure, FailureCode, FaultPlace } from '../core/domain/failure';

/** A typed failure on its way out of a procedure; every call ends it as one visible state, never as a crash. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, detail = '', at?: FaultPlace) {
    super(`${code} ${detail}`);
    this.failure = at ? { code, detail, at } : { code, detail };
  }
}

/** The failure of whatever was thrown: typed ones as they are, aborts as such, all else as unexpected. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failed) return error.failure;
  if (error instanceof DOMException && error.name === 'AbortError') return { code: 'aborted', detail: '' };
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
