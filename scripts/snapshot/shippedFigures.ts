import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../data/iraq/dataset.json';
import { readRegionSets } from '../../src/core/gazetteer/readGazetteer';
import { readSources } from '../../src/core/ingest/readContext';
import { readSeriesBreaks } from '../../src/core/ingest/readSeriesBreaks';
import { namedRows, type NamedRow } from '../../src/core/table/namedRows';
import { readCubes } from '../../src/workers/readCubes';
import { csvRows } from '../../src/workers/text/csvSlices';
import { shippedPlaces } from '../inspect/shippedPlaces';
import { FAMILY_SIZES } from '../../src/core/publish/disclosure/sizesOf';
import type { SnapshotSource } from './snapshotSource';

const IRAQ = join(import.meta.dirname, '../../data/iraq');
const { files } = manifest;
const COUNTS = [files.idps, files.families, files.returnees, files.origin, files.shelter, files.wave];

/** The figures that ship, read as the app reads them. */
export async function shippedFigures(): Promise<SnapshotSource> {
  const gazetteer = shippedPlaces();
  const [tables, sets, breaks, sources] = await Promise.all([
    Promise.all(
      COUNTS.map(async (file) => {
        const { signal } = new AbortController();
        const reading = { file, gazetteer, signal, onProgress: () => undefined };
        return (await readCubes(await readFile(join(IRAQ, file)), reading)).cubes.filter(
          (cube) => file === files.returnees || (cube.by === null) === WHOLES.includes(file),
        );
      }),
    ),
    rowsOf(files.regionSets),
    rowsOf(files.seriesBreaks),
    rowsOf(files.sources),
  ]);
  return {
    dataset: {
      id: manifest.id,
      name: manifest.title,
      country: manifest.name,
      breaks: readSeriesBreaks(breaks),
    },
    series: tables.flat().map((cube) => ({
      cube,
      level: 'governorate',
      familySizes: cube.unit === 'individuals' ? FAMILY_SIZES : null,
    })),
    places: gazetteer.places,
    sets: readRegionSets(sets),
    sources: readSources(sources),
    parentOf: () => null,
  };
}

/** Files of wholes; the parts of the others, added up, may fall short of these. */
const WHOLES = [files.idps, files.families];

async function rowsOf(file: string): Promise<NamedRow[]> {
  return namedRows(csvRows(await readFile(join(IRAQ, file))));
}
