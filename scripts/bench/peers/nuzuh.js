import { classBounds } from '../../../src/core/viewmodels/classBounds';
import { DEFAULT_CLASSES } from '../../../src/core/domain/classChoice';
import { headlineOf } from '../../../src/core/viewmodels/headline';
import { mapModelOf } from '../../../src/core/viewmodels/mapModel';
import { rankingOf } from '../../../src/core/viewmodels/ranking';
import { valuesOfSeries } from '../../../src/core/viewmodels/shownValue';
import { Client } from '../../../src/workers/client';
import { medianOf } from './asking.js';

/** Reads a file as the app does, from its reference to cubes that answer; the shipped figures are open before. @param {File} file */
export async function readWithNuzuh(file) {
  const worker = new Worker(new URL('../../../src/workers/data.worker.ts', import.meta.url), {
    type: 'module',
  });
  const client = new Client(worker, () => undefined);
  const opened = await client.call('open', []);
  if (!opened.ok) throw new Error(opened.failure.code);
  await client.call('prepare', { dataset: opened.value.id });
  const from = performance.now();
  const read = await client.call('openFile', { file, base: opened.value.id });
  if (!read.ok || !read.value.dataset) throw new Error(JSON.stringify(read));
  const dataset = read.value.dataset.id;
  const frame = await client.call('frame', { dataset, measure: 'idps', unit: 'families' });
  if (!frame.ok) throw new Error(frame.failure.code);
  const ms = performance.now() - from;
  const total = frame.value.cube.values.reduce((sum, value) => sum + value, 0);
  const questionMs = await askDates(read.value.dataset, frame.value.cube);
  return { total, ms, questionMs, ...(await abortHeard(client, file, opened.value.id)) };
}

/**
 * What a step to another date costs: headline, ranking with changes, map with classes. The others are asked for less, the sums.
 * @param {import('../../../src/core/domain/dataset').DatasetSummary} dataset @param {import('../../../src/core/cube/cube').Cube} cube
 */
function askDates(dataset, cube) {
  const { largest, ...rest } = valuesOfSeries(cube, null);
  const bounds = classBounds({ largest, ...rest }, DEFAULT_CLASSES);
  const days = cube.dates.map(({ day }) => day);
  const common = { selected: [], rate: null };
  return medianOf(days, (_, dateIndex) => [
    headlineOf(dataset, cube, { places: [], dateIndex, sinceIndex: dateIndex - 1 }),
    rankingOf(dataset, cube, {
      ...common,
      dateIndex,
      sinceIndex: dateIndex - 1,
      order: 'value',
      byName: () => 0,
    }),
    mapModelOf(dataset, cube, { ...common, dateIndex, bounds, largest }),
  ]);
}

/**
 * How long after an abort in the middle of a reading the worker answers something else. It is asked once before: the
 * first time it has files fetched.
 * @param {Client} client @param {File} file @param {string} base
 */
async function abortHeard(client, file, base) {
  await client.call('context', { dataset: base });
  const abort = new AbortController();
  const progressed = new Promise((resolve) => {
    const options = { signal: abort.signal, onProgress: () => resolve(null) };
    void client.call('openFile', { file, base }, options).then(resolve);
  });
  await progressed;
  const from = performance.now();
  abort.abort();
  await client.call('context', { dataset: base });
  return { abortMs: performance.now() - from };
}
