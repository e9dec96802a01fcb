import type { Browser, CDPSession, Page } from '@playwright/test';
import { openSettled } from '../browser/settled';
import { openVisit } from '../browser/visit';
import type { Figure } from '../report/figure';
import type { SiteFile } from '../site/siteFiles';
import { FAST_NETWORK, serveSite } from '../site/siteServer';

const STEPS = 100;
const VIEW = 'place=kri&date=2014-04-01';

/** What the browser counted over one walk, in milliseconds per step, and the longest task in all. */
interface Walk {
  /** From one step to the next, which waits until two frames were begun. */
  readonly whole: number;
  readonly busy: number;
  readonly cpu: number;
  readonly script: number;
  readonly layout: number;
  readonly longest: number;
}

/** There for the first time after a load, which compiles code as it goes, and back over the same dates. */
export interface Walks {
  readonly first: Walk;
  readonly again: Walk;
}

/** Walks over the dates with the slider's arrow keys, one step in every other frame, on a page at rest. */
export async function walkOnce(browser: Browser, files: ReadonlyMap<string, SiteFile>): Promise<Walks> {
  const site = await serveSite(files, FAST_NETWORK);
  const { page, cdp, close } = await openVisit(browser);
  try {
    await openSettled(page, site, VIEW);
    await page.locator('.timeline-slider').focus();
    await cdp.send('Performance.enable');
    const first = await walk(page, cdp, 'ArrowRight', STEPS);
    return { first, again: await walk(page, cdp, 'ArrowLeft', 0) };
  } finally {
    await close();
    await site.close();
  }
}

async function walk(page: Page, cdp: CDPSession, key: string, goal: number): Promise<Walk> {
  const before = await metricsOf(cdp);
  const { longest, took } = await page.evaluate(stepThrough, { key, steps: STEPS });
  const after = await metricsOf(cdp);
  const reached = Number(await page.locator('.timeline-slider').getAttribute('aria-valuenow'));
  if (reached !== goal) throw new Error(`The slider is at ${reached} after ${STEPS} steps, not at ${goal}.`);
  const perStep = (...names: string[]) =>
    names.reduce((sum, name) => sum + ((after.get(name) ?? NaN) - (before.get(name) ?? NaN)), 0) *
    (1000 / STEPS);
  return {
    whole: took / STEPS,
    busy: perStep('TaskDuration'),
    cpu: perStep('ThreadTime'),
    script: perStep('ScriptDuration'),
    layout: perStep('LayoutDuration', 'RecalcStyleDuration'),
    longest,
  };
}

/** The figures of several walks. */
export function figuresOfWalks(name: string, walks: readonly Walks[]): Figure[] {
  const figure = (what: string, of: (walks: Walks) => number, budget: number | null = null): Figure => ({
    name: `${name}: ${what}`,
    unit: 'ms',
    samples: walks.map(of),
    budget,
  });
  return [
    figure('main thread busy per step', ({ first }) => first.busy, 16),
    figure('of it computing, not waiting for a core', ({ first }) => first.cpu, 16),
    figure('of it scripts', ({ first }) => first.script),
    figure('of it styles and layout', ({ first }) => first.layout),
    figure('from one step to the next, at a step in every other frame', ({ first }) => first.whole),
    figure('longest task (0: none over 50 ms)', ({ first }) => first.longest),
    figure('back over the same dates: main thread busy per step', ({ again }) => again.busy, 16),
    figure('back over the same dates: of it computing', ({ again }) => again.cpu, 16),
  ];
}

async function metricsOf(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page: takes the steps; the longest task the browser reported meanwhile, and what all steps took. */
async function stepThrough({
  key,
  steps,
}: {
  key: string;
  steps: number;
}): Promise<{ longest: number; took: number }> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  for (let step = 0; step < steps; step++) {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  const took = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100)); // reports come after the tasks
  observer.disconnect();
  return { longest, took };
}
