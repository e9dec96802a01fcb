/** Holds the built app against its size budget. Runs after "vite build". */
import { everyFile, gzippedSize, readManifest, size, staticImports, textOf } from './size/builtFiles';

const BUDGET = {
  beforeTheFirstFigure: 130_000, // bytes, gzipped: what a slow connection waits for
  codeOfTheFigures: 32_300, // bytes, gzipped: what the map of vectors waits for beside that
  wholeSite: 8_450_000, // bytes, as they lie on the disk, without source maps
  snapshot: 560_000, // bytes, with all three languages and the check of a signature; with two and the IDPs of Iraq at all dates in it, 700,000
} as const;

/** The tables that are fetched before the first figure can be shown. */
const FIRST_DATA = ['idps', 'governorates', 'region-sets', 'series-breaks'] as const;

/** The chunk of all that the first figure waits for (scripts/vite/firstChunk.mjs). */
const APP = 'App';
/** The chunk of map, timeline and ranking, which follows it. */
const FIGURES = 'Figures';
const SNAPSHOT = /^assets\/snapshot-[^/]*\.html$/;
const DATA_WORKER = /\/data\.worker-[^/]*\.js$/;
/** A class name inside MapLibre's code, whatever its chunk is called. */
const MAP_LIBRARY = 'maplibregl-map';

const manifest = readManifest();
const assets = Object.values(manifest).flatMap((part) => [part.file, ...(part.assets ?? [])]);
const worker = assets.find((file) => DATA_WORKER.test(file));
const app = Object.values(manifest).find(({ name, file }) => name === APP && file.endsWith('.js'))?.file;
const figures = Object.values(manifest).find(
  ({ name, file }) => name === FIGURES && file.endsWith('.js'),
)?.file;
const page = manifest['index.html'];
const problems: string[] = [];

if (page === undefined || app === undefined) {
  problems.push(
    `The build has no page or no ${APP} of its own: the size before the first figure is unknown.`,
  );
}
if (worker === undefined) {
  problems.push('The build has no data worker (src/workers/data.worker.ts): its size is unknown.');
} else if (staticImports([worker]).length > 1) {
  const others = staticImports([worker]).slice(1).join(', ');
  problems.push(`The data worker waits for files of its own before it starts: ${others}.`);
}

const scripts = staticImports([page?.file, app, worker].filter((file) => file !== undefined));
const styles = Object.values(manifest)
  .filter((part) => scripts.includes(part.file))
  .flatMap((part) => part.css ?? []);
const data = FIRST_DATA.flatMap((name) => {
  // A hash of eight signs stands behind the name; it may hold hyphens itself.
  const files = everyFile().filter((file) => new RegExp(`^data/${name}-[\\w-]{8}\\.csv$`).test(file));
  if (files.length !== 1) problems.push(`The build should hold the first data file ${name}.csv once.`);
  return files;
});

const first = [...new Set(['index.html', ...scripts, ...styles, ...data])];
const firstSize = total(first, gzippedSize);
const siteSize = total(everyFile(), size);

console.log('Before the first figure, gzipped:');
for (const file of first) printRow(gzippedSize(file), file);
printRow(firstSize, `of ${BUDGET.beforeTheFirstFigure.toLocaleString('en')}`);
const figuresSize = figures === undefined ? Infinity : gzippedSize(figures);
console.log('The code of map, timeline and ranking, gzipped:');
printRow(figuresSize, `of ${BUDGET.codeOfTheFigures.toLocaleString('en')}`);
console.log('The whole site, as it lies on the disk:');
printRow(siteSize, `of ${BUDGET.wholeSite.toLocaleString('en')}`);

if (firstSize > BUDGET.beforeTheFirstFigure) {
  problems.push(
    `What is needed before the first figure is ${excess(firstSize, BUDGET.beforeTheFirstFigure)}.`,
  );
}
if (figuresSize > BUDGET.codeOfTheFigures) {
  problems.push(`What the map of vectors waits for is ${excess(figuresSize, BUDGET.codeOfTheFigures)}.`);
}
const snapshot = everyFile().find((file) => SNAPSHOT.test(file));
if (snapshot === undefined) problems.push('The build has no page for snapshots.');
else {
  console.log('The page of a snapshot, without its data:');
  printRow(size(snapshot), `of ${BUDGET.snapshot.toLocaleString('en')}`);
  if (size(snapshot) > BUDGET.snapshot) {
    problems.push(`The page of a snapshot is ${excess(size(snapshot), BUDGET.snapshot)}.`);
  }
}
if (siteSize > BUDGET.wholeSite) problems.push(`The whole site is ${excess(siteSize, BUDGET.wholeSite)}.`);

for (const file of scripts.filter((script) => textOf(script).includes(MAP_LIBRARY))) {
  problems.push(`The map library is loaded with the app (${file}): import it with import() from views/map.`);
}

for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function total(files: readonly string[], measure: (file: string) => number) {
  return files.reduce((sum, file) => sum + measure(file), 0);
}

function excess(bytes: number, limit: number) {
  return `${(bytes - limit).toLocaleString('en')} bytes over its budget of ${limit.toLocaleString('en')} bytes`;
}

function printRow(bytes: number, label: string) {
  console.log(`${bytes.toLocaleString('en').padStart(12)}  ${label}`);
}
