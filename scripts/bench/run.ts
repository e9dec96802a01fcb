/**
 * Measures what the app promises: `npm run bench -- [--json] [--runs N] [--only loads,steps,cells,sites,reading] [--rows N,N]
 * [--readers nuzuh,duckdb,…]`. A missed budget is said in its row and is no error: times on a shared machine are no test. The slowed loads slow the
 * page's main thread only, as Chromium cannot slow a worker; bytes are those of packed bodies, without headers.
 */
import { parseArgs } from 'node:util';
import { busyness } from './report/busyness';
import { pace } from './report/pace';
import type { ColdLoad } from './measures/coldLoad';
import { measureCells } from './measures/cells';
import { measureLoads } from './measures/loads';
import { measureReading } from './measures/reading';
import { measureSites } from './measures/sites';
import { measureSteps } from './measures/steps';
import { measureReaders, READERS } from './reading/readers';
import { rowOf, type Figure } from './report/figure';
import { tableOf } from './report/table';
import { buildSite } from './site/buildSite';
import { readSite } from './site/siteFiles';

const PARTS = ['loads', 'steps', 'cells', 'sites', 'reading'] as const;
const ROWS = '100000,1000000,10000000';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: PARTS.join(',') },
    rows: { type: 'string', default: ROWS },
    readers: { type: 'string', default: READERS.map(({ name }) => name).join(',') },
  },
});
const runs = wholeNumber(values.runs, '--runs');
const sizes = values.rows.split(',').map((text) => wholeNumber(text, '--rows'));
const parts = someOf('--only', values.only, PARTS);
const readers = someOf(
  '--readers',
  values.readers,
  READERS.map(({ name }) => name),
);

const figures: Figure[] = [];
let lastLoads: Record<string, ColdLoad['requests'] | undefined> = {};
if (parts.includes('reading')) {
  figures.push(...(await measureReading(runs)), ...(await measureReaders(sizes, runs, readers)));
}
if (parts.includes('cells')) figures.push(...measureCells(runs));
if (parts.includes('sites')) figures.push(...(await measureSites(runs)));
if (parts.includes('loads') || parts.includes('steps')) {
  console.error('building the present code');
  const files = readSite(await buildSite());
  if (parts.includes('loads')) {
    const loads = await measureLoads(files, runs);
    figures.push(...loads.figures);
    lastLoads = loads.last;
  }
  if (parts.includes('steps')) figures.push(...(await measureSteps(files, runs)));
}

const rows = figures.map(rowOf);
const machine = { ...busyness(), pace: pace() };
const text = `${tableOf(rows)}\n\n${runs} runs on ${machine.cores} cores, on average ${machine.running} programs wanting one; a fixed piece of work took ${machine.pace} ms`;
console.log(values.json ? JSON.stringify({ runs, machine, rows, lastLoads }, null, 2) : text);

function someOf(option: string, list: string, known: readonly string[]): string[] {
  const names = list.split(',');
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  throw new Error(`${option} takes ${known.join(', ')}; it does not know ${unknown}.`);
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} must be whole numbers above 0.`);
  return number;
}
