import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sizesOf } from '../../src/core/publish/disclosure/sizesOf';
import { NO_ANSWERS } from '../../src/core/ingest/answers';
import { bestTable } from '../../src/workers/bestTable';
import { Failed } from '../../src/workers/failed';
import { readTable } from '../../src/workers/readTable';
import { tablesInFile } from '../../src/workers/tablesInFile';
import { shippedPlaces } from '../inspect/shippedPlaces';
import { shippedRounds } from '../inspect/shippedRounds';
import type { SnapshotSource } from './snapshotSource';

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
      const { cube } = one;
      const wholes = series.flatMap((other) => (other.level === one.level ? [other.cube] : []));
      return level ? [{ cube, level, familySizes: sizesOf(cube, wholes) } as const] : [];
    }),
    places: read.places.map(({ id, name, point }) => ({ id, names: { en: name }, ...(point && { point }) })),
    sets: [],
    sources: [],
    parentOf: (district) => parents.get(district) ?? null,
  };
}
