import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import { copyCube } from '../core/cube/cube';
import type { Frame, FrameQuery } from '../core/cube/frame';
import type { SiteQuery, SiteTable } from '../core/cube/siteTable';
import type { DatasetContext, DatasetManifest, DatasetSummary } from '../core/domain/dataset';
import type { ContextShelf } from './context/contextShelf';
import { Failed } from './failed';
import { openShipped, type OpenDataset } from './openDataset';
import type {
  Call,
  ContextFit,
  ContextRequest,
  DeliveredFile,
  DrawnPlaces,
  FileRequest,
  OpenedFile,
} from './procedures';
import { TABLE_ROLES } from './tableShelf';

/** The open datasets of the worker and the questions they answer. */
export class DatasetLibrary {
  readonly #open = new Map<string, OpenDataset>();
  /** Null until a person opens a table that stands around figures. */
  #context: ContextShelf | null = null;
  /** Begins where no worker before did, so that no table has the name of one that was lost with its worker. */
  #files = Date.now();

  /** Opens a shipped dataset. Opening it again reads it anew. */
  async open(
    manifest: DatasetManifest,
    delivered: readonly DeliveredFile[],
    call: Call,
  ): Promise<DatasetSummary> {
    const dataset = await openShipped(manifest, delivered, call);
    this.#open.set(manifest.id, dataset);
    return this.#dressed(dataset);
  }

  /** Reads a user's table. What was open stays open, also when this one cannot be read or has to wait. */
  async openFile(request: FileRequest, call: Call): Promise<OpenedFile> {
    const base = this.#dataset(request.base);
    const { openUserFile } = await import('./userFileOpening');
    const gazetteers = this.#context?.gazetteers() ?? [];
    const id = `file-${++this.#files}`;
    const { dataset, ...opened } = await openUserFile(id, request, base, gazetteers, call);
    if (dataset) this.#open.set(id, dataset);
    return { ...opened, dataset: dataset && this.#dressed(dataset) };
  }

  /** Reads a table that stands around figures. Fails as `not_a_table` and as `openContext` does. */
  async openContext(request: ContextRequest): Promise<null> {
    const { readContextFile } = await import('./context/readContextFile');
    const { ContextShelf } = await import('./context/contextShelf');
    const table = await readContextFile(request);
    this.#context ??= new ContextShelf();
    this.#context.put(request.id, table);
    return null;
  }

  async closeContext({ id }: { id: string }): Promise<null> {
    this.#context?.drop(id);
    return null;
  }

  /** How the open datasets and the tables around them fit each other. */
  async contextFit(): Promise<ContextFit> {
    const datasets = [...this.#open.values()];
    return (
      this.#context?.fit(datasets) ?? {
        datasets: datasets.map(({ summary }) => summary),
        stale: [],
        tables: [],
      }
    );
  }

  async close({ dataset }: { dataset: string }): Promise<null> {
    this.#open.delete(dataset);
    return null;
  }

  /** Draws the places of a dataset anew. */
  async openOutlines(
    { file, dataset }: { file: File; dataset: string },
    { signal }: Call,
  ): Promise<DrawnPlaces> {
    const { openOutlines } = await import('./openOutlines');
    return openOutlines(file, this.#dressed(this.#dataset(dataset)), signal);
  }

  /** Every place at every date of one series. */
  async frame(query: FrameQuery): Promise<Frame> {
    const dataset = this.#dataset(query.dataset);
    const { carry, perFamily } = query;
    const counted = perFamily === undefined ? query : { ...query, unit: 'families' as const };
    const frame = query.districts
      ? await (await import('./districtTables')).districtFrame(dataset, counted)
      : await governorateFrame(dataset, counted);
    if (!frame) throw new Failed('no_figures', `${query.measure} ${counted.unit}`);
    if (carry === undefined && perFamily === undefined) {
      return query.districts ? frame : { ...frame, cube: copyCube(frame.cube) }; // what is kept is not given away
    }
    const { frameAsAsked } = await import('./frameAsAsked');
    return frameAsAsked(frame, query, this.#dressed(dataset));
  }

  /** The parts of a stock at each date. */
  async breakdown(query: BreakdownQuery): Promise<Breakdown> {
    const { breakdownOf } = await import('./breakdownOf'); // after the first figure
    const { shelf, districts } = this.#dataset(query.dataset);
    return breakdownOf((query.ofDistricts && districts?.shelf) || shelf, query);
  }

  /** The sites of a file one by one. Fails as `no_figures` where it gives none, and as `readSites` does. */
  async sites(query: SiteQuery, call: Call): Promise<SiteTable> {
    const { reading } = this.#dataset(query.dataset);
    if (!reading) throw new Failed('no_figures', `${query.measure} ${query.unit}`);
    const { readSites } = await import('./readSites'); // when it is asked for
    return readSites(reading, query, call);
  }

  async context({ dataset }: { dataset: string }): Promise<DatasetContext> {
    const open = this.#dataset(dataset);
    const { shippedContext } = await import('./shippedContext'); // after the first figure
    const shipped = await shippedContext(open);
    return this.#context?.contextOf(open, shipped) ?? shipped;
  }

  async prepare({ dataset }: { dataset: string }): Promise<null> {
    const open = this.#dataset(dataset);
    await import('./userFileOpening'); // a file may be opened without a network
    await import('./districtTables');
    await import('./readSites');
    await (await import('./withDistricts')).withDistricts(open);
    await (await import('./withPoints')).pointsAt(open.manifest.files.crossings);
    for (const role of TABLE_ROLES) await open.shelf.table(role);
    return null;
  }

  /** What the page is told of a dataset. */
  #dressed(dataset: OpenDataset): DatasetSummary {
    return this.#context?.summaryOf(dataset) ?? dataset.summary;
  }

  #dataset(id: string): OpenDataset {
    const dataset = this.#open.get(id);
    if (!dataset) throw new Failed('unknown_dataset', id);
    return dataset;
  }
}

async function governorateFrame({ shelf }: OpenDataset, query: FrameQuery): Promise<Frame | null> {
  const cube = await shelf.cube(query.measure, query.unit, query.by ?? null);
  return cube ? { query, cube } : null;
}
