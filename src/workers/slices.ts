/** How long a loop may run before other messages of the worker are heard. */
const SLICE_MS = 10;

/** Lets waiting messages (an abort, another call) be handled. Unlike a timer it is not slowed to 4 ms. */
function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Returns a pause that yields once a slice is used up and rejects when the signal has been aborted meanwhile. */
export function sliced(signal: AbortSignal): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < SLICE_MS) return;
    await yieldToMessages();
    signal.throwIfAborted();
    start = performance.now();
  };
}
