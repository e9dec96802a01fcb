import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { areFromFamilies } from '../../src/core/cube/areFromFamilies';
import type { Cube } from '../../src/core/cube/cube';
import type { Series } from '../../src/core/cube/seriesCollector';
import { NO_ANSWERS } from '../../src/core/ingest/answers';
import { bestTable } from '../../src/workers/bestTable';
import { Failed } from '../../src/workers/failed';
import { readTable } from '../../src/workers/readTable';
import { tablesInFile } from '../../src/workers/tablesInFile';
import { shippedPlaces } from '../inspect/shippedPlaces';
import { shippedRounds } from '../inspect/shippedRounds';
import { FAMILY_SIZES, type SnapshotSource } from './snapshotSource';

/** The figures of a file of any kind the app reads, of its first partition. Rejects with a typed failure. */
export async function fileFigures(path: string): Promise<SnapshotSource> {
  const bytes = await readFile(path).catch(() => {
    throw new Failed('data_missing', path);
  });
  if (bytes.length === 0) throw new Failed('data_empty', path);
  const file = basename(path);
  const gazetteer = shippedPlaces();
  const { signal } = new AbortController();
  const found = await tablesInFile(bytes, file, NO_ANSWERS, signal);
  const known = { fileName: file, gazetteer, rounds: shippedRounds() };
  const { table, understanding } = bestTable(found, known, NO_ANSWERS);
  const read = await readTable(table.source, {
    file,
    gazetteer,
    understanding,
    signal,
    onProgress: () => undefined,
  });
  const [partition] = read.partitions;
  const series = read.series.filter((one) => one.partition === partition);
  const parents = new Map(read.places.map(({ id, parent }) => [id, parent]));
  return {
    dataset: { id: file, name: { en: file }, country: { en: partition || file }, breaks: [] },
    series: series.flatMap((one) => {
      const level = one.level === 1 ? 'governorate' : one.level === 2 ? 'district' : null;
      return level ? [{ cube: one.cube, level, familySizes: sizesOf(one, series) } as const] : [];
    }),
    places: read.places.map(({ id, name, point }) => ({ id, names: { en: name }, ...(point && { point }) })),
    sets: [],
    sources: [],
    parentOf: (district) => parents.get(district) ?? null,
  };
}

/** The sizes of the families that individuals were made of, where the file shows that they were: by both units, or by sixes. */
function sizesOf({ cube, level }: Series, series: readonly Series[]): typeof FAMILY_SIZES | null {
  if (cube.unit !== 'individuals') return null;
  const isWhole = (one: Series, unit: Cube['unit']) =>
    one.level === level &&
    one.cube.by === null &&
    one.cube.unit === unit &&
    one.cube.measure === cube.measure;
  const [people, families] = (['individuals', 'families'] as const).map((unit) =>
    series.find((one) => isWhole(one, unit)),
  );
  if (people && families) return areFromFamilies(people.cube, families.cube) ? FAMILY_SIZES : null;
  return cube.values.every((count) => count % FAMILY_SIZES.most === 0) ? FAMILY_SIZES : null;
}
