import type { Browser, Page } from '@playwright/test';
import { openSettled } from '../browser/settled';
import { openVisit } from '../browser/visit';
import type { Figure } from '../report/figure';
import type { SiteFile } from '../site/siteFiles';
import { FAST_NETWORK, serveSite } from '../site/siteServer';
import { mainThreadOver, type MainThread } from './mainThread';

const STEPS = 100;
const VIEW = 'place=kri&date=2014-04-01';

/** There for the first time after a load, which compiles code as it goes, and back over the same dates. */
export interface Walks {
  readonly first: MainThread;
  readonly again: MainThread;
}

/** Walks over the dates with the slider's arrow keys, one step in every other frame, on a page at rest. */
export async function walkOnce(
  browser: Browser,
  files: ReadonlyMap<string, SiteFile>,
  map = 'choropleth',
): Promise<Walks> {
  const site = await serveSite(files, FAST_NETWORK);
  const { page, close } = await openVisit(browser);
  try {
    await openSettled(page, site, `${VIEW}&map=${map}`);
    await page.locator('.timeline-slider').focus();
    const first = await walk(page, 'ArrowRight', STEPS);
    return { first, again: await walk(page, 'ArrowLeft', 0) };
  } finally {
    await close();
    await site.close();
  }
}

async function walk(page: Page, key: string, goal: number): Promise<MainThread> {
  const counted = await mainThreadOver(page, STEPS, { key });
  const reached = Number(await page.locator('.timeline-slider').getAttribute('aria-valuenow'));
  if (reached !== goal) throw new Error(`The slider is at ${reached} after ${STEPS} steps, not at ${goal}.`);
  return counted;
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
    figure('the frame that shows it', ({ first }) => first.frame, 16),
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
