import type { Browser, CDPSession } from '@playwright/test';
import { openSettled } from '../browser/settled';
import { openVisit } from '../browser/visit';
import type { Figure } from '../report/figure';
import type { SiteFile } from '../site/siteFiles';
import { FAST_NETWORK, serveSite } from '../site/siteServer';

const STEPS = 100;
const VIEW = 'place=kri&date=2014-04-01';

/** What the browser counted over one walk through the dates. */
export type Walk = Awaited<ReturnType<typeof walkOnce>>;

/** Walks over the dates with the slider's arrow key, one step in every other frame, on a page at rest. */
export async function walkOnce(browser: Browser, files: ReadonlyMap<string, SiteFile>) {
  const site = await serveSite(files, FAST_NETWORK);
  const { page, cdp, close } = await openVisit(browser);
  try {
    await openSettled(page, site, VIEW);
    await page.locator('.timeline-slider').focus();
    await cdp.send('Performance.enable');
    const before = await metricsOf(cdp);
    const longest = await page.evaluate(stepThrough, STEPS);
    const after = await metricsOf(cdp);
    const reached = Number(await page.locator('.timeline-slider').getAttribute('aria-valuenow'));
    if (reached !== STEPS) throw new Error(`The slider is at ${reached} after ${STEPS} steps.`);
    const perStep = (...names: string[]) =>
      names.reduce((sum, name) => sum + ((after.get(name) ?? NaN) - (before.get(name) ?? NaN)), 0) *
      (1000 / STEPS);
    return {
      busy: perStep('TaskDuration'),
      cpu: perStep('ThreadTime'),
      script: perStep('ScriptDuration'),
      layout: perStep('LayoutDuration', 'RecalcStyleDuration'),
      longest,
    };
  } finally {
    await close();
    await site.close();
  }
}

/** The figures of several walks. */
export function figuresOfWalks(name: string, walks: readonly Walk[]): Figure[] {
  const figure = (what: string, of: (walk: Walk) => number, budget: number | null = null): Figure => ({
    name: `${name}: ${what}`,
    unit: 'ms',
    samples: walks.map(of),
    budget,
  });
  return [
    figure('main thread busy per step', ({ busy }) => busy, 16),
    figure('of it computing, not waiting for a core', ({ cpu }) => cpu, 16),
    figure('of it scripts', ({ script }) => script),
    figure('of it styles and layout', ({ layout }) => layout),
    figure('longest task (0: none over 50 ms)', ({ longest }) => longest),
  ];
}

async function metricsOf(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page: takes the steps and returns the longest task the browser reported meanwhile. */
async function stepThrough(steps: number): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  for (let step = 0; step < steps; step++) {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  await new Promise((resolve) => setTimeout(resolve, 100)); // reports come after the tasks
  observer.disconnect();
  return longest;
}
