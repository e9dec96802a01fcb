import type { Failure } from '../core/domain/failure';
import type { FromWorker, ProcedureName, Progress, Request, Response, ToWorker } from './procedures';

/** A silent worker is asked for a sign of life after this long, and given up after as long again. */
const WATCH_MS = 4000;

/** The side of a worker (or of a message port in tests) that the client needs. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** The result of a call or the reason why there is none. */
export type Answer<Name extends ProcedureName> =
  { readonly ok: true; readonly value: Response<Name> } | { readonly ok: false; readonly failure: Failure };

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

interface Pending {
  readonly finish: (answer: Answer<ProcedureName>) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

const LOST: Failure = { code: 'worker_lost', detail: '' };
const ABORTED: Failure = { code: 'aborted', detail: '' };

/**
 * Calls procedures of the data worker. Every call ends: with its answer, at once when aborted, or as `worker_lost`
 * when the worker fails or stays silent. A worker that the browser ended sends no event, hence the watch.
 */
export class Client {
  readonly #worker: WorkerLike;
  readonly #pending = new Map<number, Pending>();
  readonly #onLost: () => void;
  #next = 1;
  #watch: ReturnType<typeof setTimeout> | null = null;
  #lost = false;

  /** `onLost` is heard once, after the pending calls have ended. */
  constructor(worker: WorkerLike, onLost: () => void) {
    this.#worker = worker;
    this.#onLost = onLost;
    worker.onmessage = (event) => this.#receive(event.data);
    worker.onerror = () => this.#lose();
  }

  /** Calls one procedure. The promise never rejects. */
  call<Name extends ProcedureName>(
    name: Name,
    request: Request<Name>,
    { signal, onProgress }: CallOptions = {},
  ): Promise<Answer<Name>> {
    if (this.#lost) return Promise.resolve({ ok: false, failure: LOST });
    if (signal?.aborted) return Promise.resolve({ ok: false, failure: ABORTED });
    const id = this.#next++;
    return new Promise((resolve) => {
      const abort = () => {
        this.#post({ kind: 'abort', id });
        this.#finish(id, { ok: false, failure: ABORTED });
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#pending.set(id, {
        onProgress,
        finish: (answer) => {
          signal?.removeEventListener('abort', abort);
          resolve(answer as Answer<Name>);
        },
      });
      this.#post({ kind: 'call', id, name, request });
      this.#startWatch();
    });
  }

  /** Ends the worker and every pending call. */
  close(): void {
    this.#lose();
  }

  #receive(message: FromWorker): void {
    this.#stopWatch();
    if (message.kind === 'progress') this.#pending.get(message.id)?.onProgress?.(message.progress);
    else if (message.kind === 'result') {
      this.#finish(message.id, { ok: true, value: message.value as Response<ProcedureName> });
    } else if (message.kind === 'failure') this.#finish(message.id, { ok: false, failure: message.failure });
    this.#startWatch();
  }

  #finish(id: number, answer: Answer<ProcedureName>): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    pending?.finish(answer);
  }

  #post(message: ToWorker): void {
    if (!this.#lost) this.#worker.postMessage(message);
  }

  #startWatch(): void {
    if (this.#watch !== null || this.#pending.size === 0) return;
    this.#watch = setTimeout(() => {
      this.#post({ kind: 'ping', id: 0 });
      this.#watch = setTimeout(() => this.#lose(), WATCH_MS);
    }, WATCH_MS);
  }

  #stopWatch(): void {
    if (this.#watch !== null) clearTimeout(this.#watch);
    this.#watch = null;
  }

  #lose(): void {
    if (this.#lost) return;
    this.#lost = true;
    this.#stopWatch();
    this.#worker.terminate(); // a worker given up may still be running and hold its memory
    for (const id of this.#pending.keys()) this.#finish(id, { ok: false, failure: LOST });
    this.#onLost();
  }
}
