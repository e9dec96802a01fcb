import { breakdownAt } from '../core/cube/breakdownAt';
import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import { copyCube, dateIndexAt } from '../core/cube/cube';
import { totalAt } from '../core/cube/totalAt';
import type { Frame, FrameQuery } from '../core/cube/frame';
import type { DatasetContext, DatasetManifest, DatasetSummary } from '../core/domain/dataset';
import { NO_ANSWERS } from '../core/ingest/answers';
import type { Understanding } from '../core/ingest/understanding';
import { readEvents, readPopulation, readSources } from '../core/ingest/readContext';
import { Failed } from './failed';
import { openShipped, openTable, smallTable, type OpenDataset } from './openDataset';
import type { Progress, UserFile } from './procedures';
import { TABLE_ROLES } from './tableShelf';

const MAX_FILE_BYTES = 256 * 2 ** 20; // decoded to text it takes twice this, and a JS string ends near 512 MiB
const NEVER_ABORTED = new AbortController().signal;

/** What a running call hears and tells. */
export interface Call {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** The open datasets of the worker and the questions they answer. */
export class DatasetLibrary {
  readonly #open = new Map<string, OpenDataset>();
  #files = 0;

  /** Opens a shipped dataset. Opening it again reads it anew. */
  async open(manifest: DatasetManifest, { signal, onProgress }: Call): Promise<DatasetSummary> {
    const dataset = await openShipped(manifest, signal, onProgress);
    this.#open.set(manifest.id, dataset);
    return dataset.summary;
  }

  /** What a user's table is taken for. */
  async inspect({ file, base, answers }: UserFile): Promise<Understanding> {
    const { gazetteer } = this.#dataset(base);
    const bytes = await bytesOf(file);
    const { understandFile } = await import('./openUserFile');
    return understandFile(bytes, { fileName: file.name || 'table', gazetteer }, answers);
  }

  /** Reads a user's table. What was open stays open, also when this one cannot be read. */
  async openFile(
    { file, base: baseId, answers = NO_ANSWERS }: UserFile,
    { signal, onProgress }: Call,
  ): Promise<DatasetSummary> {
    const base = this.#dataset(baseId);
    const bytes = await bytesOf(file);
    const { gazetteer } = base;
    const name = file.name || 'table'; // what is pasted or handed on may have no name
    const { readUserFile } = await import('./openUserFile');
    const table = await readUserFile(bytes, { file: name, gazetteer, answers, signal, onProgress });
    const dataset = openTable(`file-${++this.#files}`, name, table, base, table.table.places);
    this.#open.set(dataset.summary.id, dataset);
    return dataset.summary;
  }

  /** Every place at every date of one series. */
  async frame(query: FrameQuery): Promise<Frame> {
    const cube = await this.#dataset(query.dataset).shelf.cube(query.measure, query.unit, null);
    if (!cube) throw new Failed('no_figures', `${query.measure} ${query.unit}`);
    return { query, cube: copyCube(cube) };
  }

  /** The parts of a stock at one date: in families, the unit they were published in, or else in individuals. */
  async breakdown(query: BreakdownQuery): Promise<Breakdown> {
    const { shelf } = this.#dataset(query.dataset);
    const measure = query.dimension === 'lastDisplacement' ? 'returnees' : 'idps';
    const families = await shelf.cube(measure, 'families', query.dimension);
    const cube = families ?? (await shelf.cube(measure, 'individuals', query.dimension));
    const unit = families ? 'families' : 'individuals';
    const index = cube ? dateIndexAt(cube.dates, query.day) : -1;
    if (cube?.dates[index]?.day !== query.day) return { query, unit, parts: null, total: null };
    const whole = await shelf.cube(measure, unit, null);
    const wholeIndex = whole ? dateIndexAt(whole.dates, query.day) : -1;
    const total =
      whole?.dates[wholeIndex]?.day === query.day ? totalAt(whole, wholeIndex, query.places).value : null;
    return { query, unit, parts: breakdownAt(cube, index, query.places), total };
  }

  async context({ dataset }: { dataset: string }): Promise<DatasetContext> {
    const { files } = this.#dataset(dataset).manifest;
    const [events, population, sources] = await Promise.all(
      [files.events, files.population, files.sources].map((url) => smallTable(url, NEVER_ABORTED)),
    );
    return {
      events: readEvents(events ?? []),
      population: readPopulation(population ?? []),
      sources: readSources(sources ?? []),
    };
  }

  async prepare({ dataset }: { dataset: string }): Promise<null> {
    const { shelf } = this.#dataset(dataset);
    for (const role of TABLE_ROLES) await shelf.table(role);
    return null;
  }

  #dataset(id: string): OpenDataset {
    const dataset = this.#open.get(id);
    if (!dataset) throw new Failed('unknown_dataset', id);
    return dataset;
  }
}

/**
 * The bytes of a user's file. Fails when there are none or too many; one that was moved or changed since it was chosen
 * cannot be read any more.
 */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size === 0) throw new Failed('data_empty', file.name);
  if (file.size > MAX_FILE_BYTES) throw new Failed('data_too_large', file.name);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Failed('data_missing', file.name);
  }
}
