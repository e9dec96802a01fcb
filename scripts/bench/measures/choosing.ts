import type { Browser } from '@playwright/test';
import { openSettled } from '../browser/settled';
import { openVisit } from '../browser/visit';
import type { Figure } from '../report/figure';
import type { SiteFile } from '../site/siteFiles';
import { FAST_NETWORK, serveSite } from '../site/siteServer';
import { mainThreadOver, type MainThread } from './mainThread';

const TIMES = 40;
const WARMING = 4; // figures that are chosen for the first time are fetched
const row = (nth: number) => `.ranking tbody tr:nth-child(${nth}) th button`;
const segment = (bar: number, nth: number) =>
  `.headline .segments:nth-of-type(${bar}) .segment:nth-of-type(${nth}) input`;

/** What is chosen in turn, by what a reader clicks. */
const CHOICES = {
  place: [row(1), row(5)],
  measure: [segment(1, 2), segment(1, 1)],
  unit: [segment(2, 2), segment(2, 1)],
} as const;
const NAMES = Object.keys(CHOICES) as (keyof typeof CHOICES)[];

/** What each kind of choice took, on a page at rest. */
export type Choosing = Readonly<Record<keyof typeof CHOICES, MainThread>>;

/** Chooses places, measures and units, one in every other frame. */
export async function chooseOnce(browser: Browser, files: ReadonlyMap<string, SiteFile>): Promise<Choosing> {
  const site = await serveSite(files, FAST_NETWORK);
  const { page, close } = await openVisit(browser);
  try {
    const taken: Partial<Record<keyof typeof CHOICES, MainThread>> = {};
    for (const name of NAMES) {
      await openSettled(page, site, 'date=2018-06-15');
      const clicked = CHOICES[name];
      await mainThreadOver(page, WARMING, { clicked });
      taken[name] = await mainThreadOver(page, TIMES, { clicked });
    }
    return taken as Choosing;
  } finally {
    await close();
    await site.close();
  }
}

/**
 * The figures of choices that were made several times. That they are shown within a frame is what is promised of them;
 * what follows it (the timeline of another series, the address) has to fit into the next one.
 */
export function figuresOfChoosing(runs: readonly Choosing[]): Figure[] {
  return NAMES.flatMap((name): Figure[] => {
    const figure = (what: string, of: (taken: MainThread) => number, budget: number | null): Figure => ({
      name: `choosing another ${name}: ${what}`,
      unit: 'ms',
      samples: runs.map((run) => of(run[name])),
      budget,
    });
    return [
      figure('the frame that shows it', ({ frame }) => frame, 16),
      figure('main thread busy, with timeline and address after that frame', ({ busy }) => busy, 33),
      figure('of it computing, not waiting for a core', ({ cpu }) => cpu, 33),
      figure('longest task (0: none over 50 ms)', ({ longest }) => longest, null),
    ];
  });
}
