import type { Page } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../setup/projectRoot.mjs';
import { launch } from '../browser/launch';
import type { Figure } from '../report/figure';
import { readSite } from '../site/siteFiles';
import { FAST_NETWORK, serveSite } from '../site/siteServer';
import { installPeers } from './installPeers';
import { masterList, type MasterList } from './masterList';

/** Whole tables as one text, or as an object a row, end the tab from some size on. */
export const READERS: readonly { readonly name: string; readonly mostRows: number }[] = [
  { name: 'nuzuh', mostRows: Infinity },
  { name: 'duckdb', mostRows: Infinity },
  { name: 'udsv', mostRows: Infinity },
  { name: 'papaparse', mostRows: Infinity },
  { name: 'crossfilter', mostRows: 1_000_000 },
  { name: 'arquero', mostRows: 1_000_000 },
];

interface Reading {
  readonly total: number;
  readonly ms: number;
  readonly deafMs: number;
  readonly startMs?: number;
  readonly questionMs?: number;
  readonly abortMs?: number;
  readonly peakMb: number;
}

/** Reads generated tables of the sizes given with ours and with the peers, in turns, each time in a new browser. */
export async function measureReaders(
  sizes: readonly number[],
  runs: number,
  names: readonly string[],
): Promise<Figure[]> {
  const site = readSite(await buildPage());
  const served = await serveSite(site, FAST_NETWORK);
  const figures: Figure[] = [];
  try {
    for (const rows of sizes) {
      const table = await masterList(rows);
      const readings = new Map<string, Reading[]>(READERS.map(({ name }) => [name, []]));
      for (let run = 1; run <= runs; run++) {
        for (const { name } of READERS.filter(
          ({ name, mostRows }) => rows <= mostRows && names.includes(name),
        )) {
          console.error(`${rows.toLocaleString('en')} rows with ${name}: ${run} of ${runs}`);
          readings.get(name)?.push(await readOnce(served.address, name, table));
        }
      }
      figures.push(...figuresOf(table, readings));
    }
  } finally {
    await served.close();
  }
  return figures;
}

async function buildPage(): Promise<string> {
  const peers = installPeers();
  const outDir = join(projectRoot, 'node_modules', '.cache', 'nuzuh', 'bench-readers');
  await build({
    configFile: false,
    root: peers,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  });
  return outDir;
}

async function readOnce(address: string, reader: string, { path }: MasterList): Promise<Reading> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator('input').setInputFiles(path);
    const before = await rendererPids(page);
    const reading = await page.evaluate((name) => (window as unknown as Readers).read(name), reader);
    return { ...reading, peakMb: Math.max(...before.map(peakOf)) };
  } finally {
    await browser.close();
  }
}

interface Readers {
  read(name: string): Promise<Omit<Reading, 'peakMb'>>;
}

async function rendererPids(page: Page): Promise<number[]> {
  const cdp = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? {};
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** The most memory a process ever held, in megabytes, as Linux counts it; NaN elsewhere. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}

function figuresOf({ path, rows }: MasterList, readings: ReadonlyMap<string, readonly Reading[]>): Figure[] {
  const megabytes = statSync(path).size / 1e6;
  const own = readings.get('nuzuh') ?? [];
  const said = [...readings].flatMap(([name, all]) => all.map(({ total }) => `${total} (${name})`));
  if (new Set(said.map((one) => Number.parseInt(one, 10))).size !== 1) {
    throw new Error(`The readers do not agree: ${said.join(', ')}.`);
  }
  const figure = (
    what: string,
    unit: string,
    samples: readonly number[],
    budget: number | null = null,
  ): Figure => ({
    name: `${rows.toLocaleString('en')} rows: ${what}`,
    unit,
    samples,
    budget,
  });
  return [...readings]
    .filter(([, own_]) => own_.length > 0)
    .flatMap(([name, all]) => {
      const given = (of: (reading: Reading) => number | undefined) =>
        all.flatMap((reading) => of(reading) ?? []);
      const asked = given(({ questionMs }) => questionMs);
      const askedRatios = asked.map((ms, run) => ms / (own[run]?.questionMs ?? NaN));
      const ratios = all.map(({ ms }, run) => ms / (own[run]?.ms ?? NaN));
      return [
        figure(
          `${name}, bytes to sums`,
          'MB/s',
          all.map(({ ms }) => megabytes / (ms / 1000)),
        ),
        figure(
          `${name}, bytes to sums`,
          'rows/s',
          all.map(({ ms }) => rows / (ms / 1000)),
        ),
        figure(
          `${name}, most memory of the tab`,
          'MB',
          all.map(({ peakMb }) => peakMb),
        ),
        ...(name === 'nuzuh' ? [] : [figure(`time of ${name} / time of nuzuh`, '×', ratios)]),
        ...(asked.length > 0
          ? [figure(`${name}, all governorates at another date`, 'ms', asked, name === 'nuzuh' ? 1 : null)]
          : []),
        ...(asked.length > 0 && name !== 'nuzuh'
          ? [figure(`time of ${name} / time of nuzuh for another date`, '×', askedRatios)]
          : []),
        ...(name === 'nuzuh'
          ? [
              figure(
                'longest the page does not answer',
                'ms',
                all.map(({ deafMs }) => deafMs),
                50,
              ),
            ]
          : []),
        ...given(({ startMs }) => startMs)
          .map((ms) => figure(`${name}, start of the engine`, 'ms', [ms]))
          .slice(0, 1),
        ...(name === 'nuzuh'
          ? [
              figure(
                'an abort is heard after',
                'ms',
                given(({ abortMs }) => abortMs),
                100,
              ),
            ]
          : []),
      ];
    });
}
