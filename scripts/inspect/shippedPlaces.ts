import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dataset from '../../data/iraq/dataset.json';
import { extentOf } from '../../src/core/domain/extent';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer';
import { readDistricts } from '../../src/core/gazetteer/readDistricts';
import {
  readGazetteer,
  readRegionSets,
  regionNames,
  spellingsOf,
} from '../../src/core/gazetteer/readGazetteer';
import { namedRows, type NamedRow } from '../../src/core/table/namedRows';
import { csvRows } from '../../src/workers/text/csvSlices';

const IRAQ = join(import.meta.dirname, '../../data/iraq');

/** The places that the app ships, by which it knows the rows of its own country. */
export function shippedPlaces(): Gazetteer {
  const texts = [...dataset.placeCodes, ...spellingsOf(dataset.name)];
  const regions = regionNames(readRegionSets(rowsOf(dataset.files.regionSets)));
  const country = { texts, extent: extentOf(dataset.extent), regions };
  return readGazetteer(rowsOf(dataset.files.gazetteer), country).withDistricts(
    readDistricts(rowsOf(dataset.files.districts)),
  );
}

function rowsOf(file: string): NamedRow[] {
  return namedRows(csvRows(readFileSync(join(IRAQ, file))));
}
