/**
 * Measures what the app promises: `npm run bench -- [--json] [--runs N]`. A missed budget is said in its row and is
 * no error: times on a shared machine are no test. The slowed loads slow the page's main thread only, as Chromium
 * cannot slow a worker; bytes are those of packed bodies, without headers.
 */
import { parseArgs } from 'node:util';
import { busyness } from './report/busyness';
import { launch } from './browser/launch';
import { CIRCUMSTANCES } from './circumstances';
import { figuresOfLoads, loadOnce, type ColdLoad } from './measures/coldLoad';
import { playOnce } from './measures/playing';
import { measureReading } from './measures/reading';
import { figuresOfWalks, walkOnce } from './measures/stepping';
import { repeated } from './repeated';
import { rowOf, type Figure } from './report/figure';
import { tableOf } from './report/table';
import { buildSite } from './site/buildSite';
import { readSite } from './site/siteFiles';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs must be a whole number above 0.`);

console.error('building the present code');
const files = readSite(await buildSite());
const figures: Figure[] = await measureReading(runs);
const loads: Record<string, ColdLoad['requests'] | undefined> = {};

const browser = await launch();
for (const warmUp of CIRCUMSTANCES.slice(-1)) await loadOnce(browser, files, warmUp); // the browser itself starts too
for (const circumstances of CIRCUMSTANCES) {
  const done = await repeated(runs, circumstances.name, () => loadOnce(browser, files, circumstances));
  figures.push(...figuresOfLoads(done, circumstances));
  loads[circumstances.name] = done.at(-1)?.requests;
}
const walks = await repeated(runs, 'moving the date', () => walkOnce(browser, files));
figures.push(...figuresOfWalks('moving the date, interactive map', walks));
console.error('playing through all dates');
figures.push(...(await playOnce(browser, files)));
await browser.close();

const withoutWebGl = await launch('--disable-3d-apis');
const bare = await repeated(runs, 'moving the date without WebGL', () => walkOnce(withoutWebGl, files));
figures.push(...figuresOfWalks('moving the date, map of vectors alone', bare));
await withoutWebGl.close();

const rows = figures.map(rowOf);
const machine = busyness();
const text = `${tableOf(rows)}\n\n${runs} runs on ${machine.cores} cores, on average ${machine.running} programs wanting one`;
console.log(values.json ? JSON.stringify({ runs, machine, rows, lastLoads: loads }, null, 2) : text);
