import { cubeBuffers } from '../core/cube/cube';
import type { DatasetManifest } from '../core/domain/dataset';
import type { DatasetLibrary } from './datasetLibrary';
import { failureOf } from './failed';
import type {
  Call,
  FromWorker,
  ProcedureName,
  Procedures,
  Progress,
  Request,
  Response,
  ToWorker,
} from './procedures';

const PROGRESS_MS = 100;

/** Sends a message to the page, with the buffers that move instead of being copied. */
export type Post = (message: FromWorker, transfer: ArrayBufferLike[]) => void;

type Handlers = { [Name in ProcedureName]: (request: Request<Name>, call: Call) => Promise<Response<Name>> };

/**
 * Answers calls by the table of procedures. Each call ends exactly once: with a result, or with a typed failure. An
 * abort is heard between slices of work and ends the call as `aborted`.
 */
export class Server {
  readonly #handlers: Handlers;
  readonly #post: Post;
  readonly #running = new Map<number, AbortController>();

  constructor(library: DatasetLibrary, shipped: DatasetManifest, post: Post) {
    this.#post = post;
    this.#handlers = {
      open: (delivered, call) => library.open(shipped, delivered, call),
      openFile: (request, call) => library.openFile(request, call),
      openOutlines: (request, call) => library.openOutlines(request, call),
      sortFiles: async (files, { signal }) => (await import('./context/sortFiles')).sortFiles(files, signal),
      openContext: (request) => library.openContext(request),
      closeContext: (request) => library.closeContext(request),
      contextFit: () => library.contextFit(),
      close: (request) => library.close(request),
      fetchFile: async ({ url }, { signal }) => (await import('./fetchFile')).fetchFile(url, signal),
      frame: (request) => library.frame(request),
      breakdown: (request) => library.breakdown(request),
      sites: (request, call) => library.sites(request, call),
      context: (request) => library.context(request),
      prepare: (request) => library.prepare(request),
    };
  }

  /** Takes one message from the page. */
  async receive(message: ToWorker): Promise<void> {
    const { id, kind } = message;
    if (kind === 'ping') this.#post({ kind: 'pong', id }, []);
    else if (kind === 'abort') this.#running.get(id)?.abort();
    else await this.#answer(id, message.name, message.request as never);
  }

  async #answer<Name extends ProcedureName>(id: number, name: Name, request: Request<Name>): Promise<void> {
    const abort = new AbortController();
    this.#running.set(id, abort);
    const onProgress = spaced((progress) => this.#post({ kind: 'progress', id, progress }, []));
    try {
      const handler: (request: Request<Name>, call: Call) => Promise<Response<Name>> = this.#handlers[name];
      const value = await handler(request, { signal: abort.signal, onProgress });
      abort.signal.throwIfAborted();
      this.#post({ kind: 'result', id, value }, buffersOf(value));
    } catch (error) {
      this.#post({ kind: 'failure', id, failure: failureOf(error) }, []);
    } finally {
      this.#running.delete(id);
    }
  }
}

/** At most ten reports a second, except for one that completes its stage. */
export function spaced(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS && progress.done !== progress.total) return;
    last = now;
    tell(progress);
  };
}

/** The cube of a frame or of sites was made or copied for the page, so its columns can move there. */
function buffersOf(value: Procedures[ProcedureName]['response']): ArrayBufferLike[] {
  return value !== null && 'cube' in value ? cubeBuffers(value.cube) : [];
}
