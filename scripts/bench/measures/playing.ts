import type { Browser } from '@playwright/test';
import { openSettled } from '../browser/settled';
import { openVisit } from '../browser/visit';
import type { Figure } from '../report/figure';
import type { SiteFile } from '../site/siteFiles';
import { FAST_NETWORK, serveSite } from '../site/siteServer';
import { publishedDates } from './publishedDates';

const SELECTED = ['IQG09', 'IQG11', 'IQG06']; // Dahuk, Erbil, Sulaymaniyah: the Kurdistan Region

/** What the page showed at one moment of playing. */
interface Shown {
  readonly day: string;
  readonly headline: string;
  readonly selected: boolean;
  readonly at: number;
}

declare global {
  interface Window {
    benchShown: Shown[];
  }
}

/** Plays from the first date to the last and holds what was shown against the published table. */
export async function playOnce(browser: Browser, files: ReadonlyMap<string, SiteFile>): Promise<Figure[]> {
  const dates = publishedDates(SELECTED);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) throw new Error('The published table has no dates.');
  const site = await serveSite(files, FAST_NETWORK);
  const { page, close } = await openVisit(browser);
  try {
    await openSettled(page, site, `place=kri&date=${first.day}`);
    await page.evaluate(watchPlaying, SELECTED);
    await page.locator('.play').click();
    const ended = page.locator(
      `.timeline:has(.play[aria-pressed="false"]) .timeline-slider[aria-valuenow="${dates.length - 1}"]`,
    );
    await ended.waitFor({ state: 'attached', timeout: dates.length * 2000 });
    const shown = await page.evaluate(() => window.benchShown);
    const days = [
      first.day,
      ...shown.map(({ day }) => day).filter((day, index, all) => day !== (all[index - 1] ?? first.day)),
    ];
    const inOrder = days.join() === dates.map(({ day }) => day).join();
    const dropped = shown.filter(({ selected }) => !selected).length;
    const wrong = shown.at(-1)?.headline === last.total.toLocaleString('en') ? 0 : 1;
    const seconds = ((shown.at(-1)?.at ?? NaN) - (shown[0]?.at ?? NaN)) / 1000;
    return [
      {
        name: `playing: dates shown, each once and in order (of ${dates.length})`,
        unit: 'count',
        samples: [days.length],
        budget: null,
        verdict: inOrder ? 'met' : 'missed',
      },
      { name: 'playing: moments without the selection', unit: 'count', samples: [dropped], budget: 0 },
      { name: 'playing: wrong last headline', unit: 'count', samples: [wrong], budget: 0 },
      { name: 'playing: from the second date to the last', unit: 's', samples: [seconds], budget: null },
    ];
  } finally {
    await close();
    await site.close();
  }
}

/** Runs in the page: notes date, headline and selection after every change; its functions must stay nameless. */
function watchPlaying(selected: readonly string[]): void {
  window.benchShown = [];
  new MutationObserver(() => {
    window.benchShown.push({
      day: document.querySelector<HTMLTimeElement>('.headline-when time')?.dateTime ?? '',
      headline: document.querySelector('.headline-number')?.textContent ?? '',
      selected: selected.every(
        (place) => document.querySelector(`.map-area[data-place="${place}"]`)?.ariaPressed === 'true',
      ),
      at: performance.now(),
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}
