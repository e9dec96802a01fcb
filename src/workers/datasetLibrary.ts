import { breakdownAt } from '../core/cube/breakdownAt';
import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import { copyCube } from '../core/cube/cube';
import { totalAt } from '../core/cube/totalAt';
import type { Frame, FrameQuery } from '../core/cube/frame';
import type { DatasetContext, DatasetManifest, DatasetSummary } from '../core/domain/dataset';
import { readEvents, readPopulation, readSources } from '../core/ingest/readContext';
import { Failed } from './failed';
import { openShipped, openTable, smallTable, type OpenDataset } from './openDataset';
import type { Call, DeliveredFile } from './procedures';
import { TABLE_ROLES } from './tableShelf';

const MAX_FILE_BYTES = 256 * 2 ** 20; // decoded to text it takes twice this, and a JS string ends near 512 MiB
const NEVER_ABORTED = new AbortController().signal;

/** The open datasets of the worker and the questions they answer. */
export class DatasetLibrary {
  readonly #open = new Map<string, OpenDataset>();
  #files = 0;

  /** Opens a shipped dataset. Opening it again reads it anew. */
  async open(
    manifest: DatasetManifest,
    delivered: readonly DeliveredFile[],
    call: Call,
  ): Promise<DatasetSummary> {
    const dataset = await openShipped(manifest, delivered, call);
    this.#open.set(manifest.id, dataset);
    return dataset.summary;
  }

  /** Reads a user's table. What was open stays open, also when this one cannot be read. */
  async openFile(
    request: { file: File; base: string },
    { signal, onProgress }: Call,
  ): Promise<DatasetSummary> {
    const { file } = request;
    const base = this.#dataset(request.base);
    if (file.size === 0) throw new Failed('data_empty', file.name);
    if (file.size > MAX_FILE_BYTES) throw new Failed('data_too_large', file.name);
    const bytes = new Uint8Array(await readable(file));
    const { gazetteer } = base;
    const { name = '' } = file; // a file that crossed from another program may have lost it
    const { readUserFile } = await import('./openUserFile');
    const table = await readUserFile(bytes, { file: name, gazetteer, signal, onProgress });
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

  /** The parts of a stock at each date: in families, the unit they were published in, or else in individuals. */
  async breakdown(query: BreakdownQuery): Promise<Breakdown> {
    const { shelf } = this.#dataset(query.dataset);
    const measure = query.dimension === 'lastDisplacement' ? 'returnees' : 'idps';
    const families = await shelf.cube(measure, 'families', query.dimension);
    const cube = families ?? (await shelf.cube(measure, 'individuals', query.dimension));
    const unit = families ? 'families' : 'individuals';
    const whole = cube && (await shelf.cube(measure, unit, null));
    const totals = new Map(
      whole?.dates.map(({ day }, index) => [day, totalAt(whole, index, query.places).value]),
    );
    const dates = cube?.dates.map(({ day }, index) => ({
      day,
      parts: breakdownAt(cube, index, query.places),
      total: totals.get(day) ?? null,
    }));
    return { query, unit, dates: dates ?? [] };
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

/** The bytes of a user's file; one that was moved or changed since it was chosen cannot be read any more. */
async function readable(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new Failed('data_missing', file.name);
  }
}
