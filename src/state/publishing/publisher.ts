import type { PublishingStep, PublishingSteps } from '../../workers/publish.worker';

/**
 * Has a step of publishing done in a thread of its own, which ends with it. Rejects when that thread could not be had, and
 * when it is not wanted any more.
 */
export function askPublisher<Step extends PublishingStep>(
  step: Step,
  request: PublishingSteps[Step]['request'],
  signal?: AbortSignal,
): Promise<PublishingSteps[Step]['response']> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/publish.worker.ts', import.meta.url), {
      type: 'module',
    });
    const fail = (reason: string) => {
      worker.terminate();
      reject(new Error(reason));
    };
    signal?.addEventListener('abort', () => fail('It is not wanted any more.'));
    worker.addEventListener('message', ({ data }: MessageEvent<PublishingSteps[Step]['response']>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.postMessage({ step, request });
  });
}
