import type { Browser } from '@playwright/test';
import { openVisit, untilTrue } from '../browser/visit';
import type { Figure } from '../report/figure';
import { bytesBefore, requestsBefore, waterfall } from '../site/deliveries';
import type { SiteFile } from '../site/siteFiles';
import { serveSite, type Network } from '../site/siteServer';

const VIEW = '/?place=kri&date=2015-09-29';

/** How a visitor comes to the site, and what was promised to them. */
export interface Circumstances {
  readonly name: string;
  readonly network: Network;
  /** How many times slower the page's main thread runs; the data worker cannot be slowed this way. */
  readonly slowdown: number;
  readonly budgets: { headline: number; svgMap: number; interactiveMap: number } | null;
}

/** What one load showed. */
export type ColdLoad = Awaited<ReturnType<typeof loadOnce>>;

/** Loads the site once with an empty cache over a line of its own. */
export async function loadOnce(
  browser: Browser,
  files: ReadonlyMap<string, SiteFile>,
  { network, slowdown }: Circumstances,
) {
  const site = await serveSite(files, network);
  const visit = await openVisit(browser, slowdown);
  try {
    const { page, cdp } = visit;
    await page.goto(`${site.address}${VIEW}`, { waitUntil: 'commit' });
    await untilTrue(cdp, 'Object.keys(window.benchSights).length === 3', 60_000);
    const { sights, start } = await page.evaluate(() => ({
      sights: window.benchSights,
      start: performance.timeOrigin,
    }));
    const { headline = NaN, svgMap = NaN, interactiveMap = NaN } = sights;
    const { deliveries } = site;
    return {
      headline,
      svgMap,
      interactiveMap,
      bytesBeforeHeadline: bytesBefore(deliveries, start + headline),
      bytesBeforeMap: bytesBefore(deliveries, start + svgMap),
      requestsBeforeHeadline: requestsBefore(deliveries, start + headline),
      requestsBeforeInteractive: requestsBefore(deliveries, start + interactiveMap),
      requests: waterfall(deliveries, start),
    };
  } finally {
    await visit.close();
    await site.close();
  }
}

/** The figures of several loads. */
export function figuresOfLoads(loads: readonly ColdLoad[], { name, budgets }: Circumstances): Figure[] {
  const figure = (
    what: string,
    unit: string,
    of: (load: ColdLoad) => number,
    budget: number | null = null,
  ): Figure => ({ name: `${name}: ${what}`, unit, samples: loads.map(of), budget });
  return [
    figure('headline painted', 'ms', (load) => load.headline, budgets?.headline),
    figure('map of vectors painted', 'ms', (load) => load.svgMap, budgets?.svgMap),
    figure('interactive map painted', 'ms', (load) => load.interactiveMap, budgets?.interactiveMap),
    // More than is needed for it, of which the build says how much it is (scripts/checkSize).
    figure('sent before the headline', 'bytes', (load) => load.bytesBeforeHeadline),
    figure('sent before the map of vectors', 'bytes', (load) => load.bytesBeforeMap),
    figure('requests before the headline', 'count', (load) => load.requestsBeforeHeadline),
    figure('requests before the interactive map', 'count', (load) => load.requestsBeforeInteractive),
  ];
}
