/** What one line lets pass in a moment: the depth of its bucket, in milliseconds of its rate. */
const DEPTH_MS = 20;

interface Taker {
  readonly bytes: number;
  readonly grant: () => void;
}

/**
 * One line that all responses share, as a token bucket. Whoever wants to send asks for each small piece anew, so that
 * those who wait take turns and the rate is split evenly among them.
 */
export class Bandwidth {
  readonly #bytesPerMs: number;
  readonly #waiting: Taker[] = [];
  #tokens = 0;
  #filledAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `bitsPerSecond` may be Infinity: then nothing waits. */
  constructor(bitsPerSecond: number) {
    this.#bytesPerMs = bitsPerSecond / 8 / 1000;
  }

  /** Resolves once so many bytes may be sent. */
  take(bytes: number): Promise<void> {
    if (this.#bytesPerMs === Infinity) return Promise.resolve();
    return new Promise((grant) => {
      this.#waiting.push({ bytes, grant });
      this.#serve();
    });
  }

  #serve(): void {
    if (this.#timer !== null) return; // the first in the queue is waited for already
    this.#fill();
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      if (this.#tokens < next.bytes) return this.#comeBack(next.bytes - this.#tokens);
      this.#tokens -= next.bytes;
      this.#waiting.shift();
      next.grant();
    }
  }

  #fill(): void {
    const now = performance.now();
    const depth = DEPTH_MS * this.#bytesPerMs;
    this.#tokens = Math.min(depth, this.#tokens + (now - this.#filledAt) * this.#bytesPerMs);
    this.#filledAt = now;
  }

  #comeBack(missing: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#serve();
    }, missing / this.#bytesPerMs);
  }
}
