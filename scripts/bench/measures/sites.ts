import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../setup/projectRoot.mjs';
import { launch } from '../browser/launch';
import { openVisit } from '../browser/visit';
import { repeated } from '../repeated';
import type { Figure } from '../report/figure';
import { readSite } from '../site/siteFiles';
import { FAST_NETWORK, serveSite } from '../site/siteServer';

const SITES = 50_000;
const FRAMES = 60;
const DRAWERS = ['nothing', 'deck.gl', 'MapLibre'] as const;

type Times = Record<(typeof DRAWERS)[number], number>;

/** How long a frame takes while 50,000 sites are panned: as the app draws them, as circles of the map library, and without any. */
export async function measureSites(runs: number): Promise<Figure[]> {
  const served = await serveSite(readSite(await buildPage()), FAST_NETWORK);
  const browser = await launch();
  try {
    const times = await repeated(runs, 'panning 50,000 sites', async (): Promise<Times> => {
      const found: Times = { nothing: NaN, 'deck.gl': NaN, MapLibre: NaN };
      for (const drawer of DRAWERS) {
        const { page, close } = await openVisit(browser);
        await page.goto(served.address);
        await page.waitForFunction('typeof pan === "function"');
        const frames = await page.evaluate<number[]>(`pan(${JSON.stringify(drawer)}, ${SITES}, ${FRAMES})`);
        found[drawer] = frames.toSorted((a, b) => a - b)[FRAMES / 2] ?? NaN;
        await close();
      }
      return found;
    });
    const figure = (name: string, unit: string, of: (one: Times) => number): Figure => ({
      name: `50,000 sites panned, ${name}`,
      unit,
      samples: times.map(of),
      budget: null,
    });
    return [
      ...DRAWERS.map((drawer) => figure(`a frame with ${drawer}`, 'ms', (one) => one[drawer])),
      figure('MapLibre beside deck.gl', 'times', (one) => one.MapLibre / one['deck.gl']),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

async function buildPage(): Promise<string> {
  const outDir = join(projectRoot, 'node_modules', '.cache', 'nuzuh', 'bench-sites');
  await build({
    configFile: false,
    root: join(projectRoot, 'scripts', 'bench', 'sites'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  });
  return outDir;
}
