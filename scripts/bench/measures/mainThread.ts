import type { CDPSession, Page } from '@playwright/test';

/** What the browser counted while something was done several times, in milliseconds each time, and the longest task in all. */
export interface MainThread {
  /** From one time to the next, which waits until two frames were begun. */
  readonly whole: number;
  readonly busy: number;
  readonly cpu: number;
  readonly script: number;
  readonly layout: number;
  readonly longest: number;
  /** The frame that shows what was done: from doing it to the end of that frame's drawing, as it is in the middle. */
  readonly frame: number;
}

/** What is done in the page: a key is pressed where the focus is, or the first element of each selector is clicked in turn. */
export type Doing = { readonly key: string } | { readonly clicked: readonly string[] };

/** Does something so many times, once in every other frame, on a page at rest. */
export async function mainThreadOver(page: Page, times: number, doing: Doing): Promise<MainThread> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const before = await metricsOf(cdp);
  const { longest, took, frames } = await page.evaluate(doInFrames, { times, doing });
  const after = await metricsOf(cdp);
  await cdp.detach();
  const each = (...names: string[]) =>
    names.reduce((sum, name) => sum + ((after.get(name) ?? NaN) - (before.get(name) ?? NaN)), 0) *
    (1000 / times);
  return {
    whole: took / times,
    busy: each('TaskDuration'),
    cpu: each('ThreadTime'),
    script: each('ScriptDuration'),
    layout: each('LayoutDuration', 'RecalcStyleDuration'),
    longest,
    frame: frames.toSorted((a, b) => a - b)[times >> 1] ?? NaN,
  };
}

async function metricsOf(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Runs in the page: the longest task the browser reported meanwhile, what all times took, and each frame. What is done
 * is done at the beginning of a frame, whose drawing is of one task with it: a message to itself comes after that task.
 */
async function doInFrames({
  times,
  doing,
}: {
  times: number;
  doing: Doing;
}): Promise<{ longest: number; took: number; frames: number[] }> {
  const { port1, port2 } = new MessageChannel();
  const frames: number[] = [];
  port1.onmessage = ({ data }: MessageEvent<number>) => frames.push(performance.now() - data);
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    port2.postMessage(begun);
    if ('key' in doing) {
      const event = new KeyboardEvent('keydown', { key: doing.key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    } else {
      const selector = doing.clicked[time % doing.clicked.length] ?? '';
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      found.click();
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  const took = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100)); // reports come after the tasks
  observer.disconnect();
  port1.close();
  return { longest, took, frames };
}
