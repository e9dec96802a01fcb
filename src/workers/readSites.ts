import { peopleOfFamilies } from '../core/cube/peopleOfFamilies';
import { siteTableOf, type SiteQuery, type SiteTable } from '../core/cube/siteTable';
import type { RoundDate } from '../core/domain/round';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { NO_ANSWERS, type Answers } from '../core/ingest/answers';
import { bestTable } from './bestTable';
import { Failed } from './failed';
import type { Call } from './procedures';
import { readSiteRows, type Filled } from './readTable';
import { tablesInFile } from './tablesInFile';

const MOST_CELLS = 8_000_000; // 25 bytes each: 200 MB for the page

/** How the file of a dataset was read, so that it can be read again for what was not kept: its sites one by one. */
export interface FileReading {
  /** The browser's reference, no bytes. */
  readonly file: File;
  readonly name: string;
  readonly gazetteer: Gazetteer;
  readonly rounds: readonly RoundDate[];
  readonly answers: Answers | null;
  /** The partition that is shown. */
  readonly partition: string;
}

const read = new WeakMap<FileReading, Filled>();

/**
 * The sites of a file with their figures, for which it is read anew when first asked for: the reading of its figures
 * keeps districts only. Yields every 10 ms. Fails as `no_figures`, as `data_too_large` where sites by dates are too
 * many for the page, and as the reading of a file does.
 */
export async function readSites(reading: FileReading, query: SiteQuery, call: Call): Promise<SiteTable> {
  const { collector, reader } = await sitesOf(reading, call);
  const { measure, perFamily } = query;
  const unit = perFamily === undefined ? query.unit : 'families';
  const of = { measure, unit, partition: reading.partition };
  if (collector.sizeOfSites(of) > MOST_CELLS) throw new Failed('data_too_large', reading.name);
  const cube = collector.sites(of, reading.name);
  if (!cube) throw new Failed('no_figures', `${measure} ${unit}`);
  const asked = perFamily === undefined ? cube : peopleOfFamilies(cube, perFamily);
  return siteTableOf(query, asked, reader.places());
}

/** The rows of sites as they were read, kept for the next measure or unit. */
async function sitesOf(reading: FileReading, { signal, onProgress }: Call): Promise<Filled> {
  const known = read.get(reading);
  if (known) return known;
  const { file, name, gazetteer, rounds } = reading;
  const answers = reading.answers ?? NO_ANSWERS;
  const tables = await tablesInFile(file, name, answers, signal);
  const { table, understanding } = bestTable(tables, { fileName: name, gazetteer, rounds }, answers);
  const wanted = { file: name, gazetteer, answers, signal, onProgress };
  const filled = await readSiteRows(table.source, understanding, wanted);
  filled.reader.end();
  read.set(reading, filled);
  return filled;
}
