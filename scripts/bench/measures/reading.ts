import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readGazetteer } from '../../../src/core/gazetteer/readGazetteer';
import { namedRows } from '../../../src/core/table/namedRows';
import { csvRows } from '../../../src/workers/text/csvSlices';
import { readCubes } from '../../../src/workers/readCubes';
import { projectRoot } from '../../setup/projectRoot.mjs';
import type { Figure } from '../report/figure';

const FILES = ['idps.csv', 'idps-by-shelter.csv'];
const WARM_UPS = 3;
const ROUNDS = 3; // per run: these are short

/** Reads tables from bytes to cubes as the data worker does, beside a bare parse of the same bytes, in turns. */
export async function measureReading(runs: number): Promise<Figure[]> {
  const gazetteer = readGazetteer(namedRows(csvRows(bytesOf('governorates.csv'))));
  const figures: Figure[] = [];
  for (const file of FILES) {
    const bytes = bytesOf(file);
    const reading = { file, gazetteer, signal: new AbortController().signal, onProgress: () => undefined };
    const times: { cubes: number; bare: number }[] = [];
    let rows = 0;
    for (let round = -WARM_UPS; round < runs * ROUNDS; round++) {
      const start = performance.now();
      rows = (await readCubes(bytes, reading)).report.rows.records;
      const middle = performance.now();
      Papa.parse(new TextDecoder().decode(bytes));
      const bare = performance.now() - middle;
      if (round >= 0) times.push({ cubes: middle - start, bare });
    }
    figures.push(...figuresOf(file, bytes.length / 1e6, rows, times));
  }
  return figures;
}

function figuresOf(
  file: string,
  megabytes: number,
  rows: number,
  times: readonly { cubes: number; bare: number }[],
): Figure[] {
  const figure = (what: string, unit: string, of: (time: { cubes: number; bare: number }) => number) => ({
    name: `reading ${file}: ${what}`,
    unit,
    samples: times.map(of),
    budget: null,
  });
  return [
    figure('bytes to cubes', 'ms', ({ cubes }) => cubes),
    figure('bytes to cubes', 'MB/s', ({ cubes }) => megabytes / (cubes / 1000)),
    figure('bytes to cubes', 'rows/s', ({ cubes }) => rows / (cubes / 1000)),
    figure('bare PapaParse', 'MB/s', ({ bare }) => megabytes / (bare / 1000)),
    figure('time to cubes / time of bare parse', '×', ({ cubes, bare }) => cubes / bare),
  ];
}

function bytesOf(file: string): Uint8Array {
  return readFileSync(join(projectRoot, 'data', 'iraq', file));
}
