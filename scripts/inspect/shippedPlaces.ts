import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dataset from '../../data/iraq/dataset.json';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer';
import { readGazetteer, spellingsOf } from '../../src/core/gazetteer/readGazetteer';
import { namedRows } from '../../src/core/table/namedRows';
import { csvRows } from '../../src/workers/text/csvSlices';

const IRAQ = join(import.meta.dirname, '../../data/iraq');

/** The places that the app ships, by which it knows the rows of its own country. */
export function shippedPlaces(): Gazetteer {
  const rows = namedRows(csvRows(readFileSync(join(IRAQ, dataset.files.gazetteer))));
  return readGazetteer(rows, [...dataset.placeCodes, ...spellingsOf(dataset.name)]);
}
