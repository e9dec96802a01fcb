import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DatasetContext, DatasetSummary } from '../../src/core/domain/dataset';
import type { ViewToPublish } from '../../src/state/publishing/viewToPublish';
import { DatasetLibrary } from '../../src/workers/datasetLibrary';
import { Failed, failureOf } from '../../src/workers/failed';
import { shippedManifest } from '../../src/workers/shippedManifest';

const IRAQ = join(import.meta.dirname, '../../data/iraq');
const CALL = { signal: new AbortController().signal, onProgress: () => undefined };

/** What is published from, whichever file it was read from. */
export interface OpenedDataset {
  readonly dataset: DatasetSummary;
  readonly context: DatasetContext;
  readonly ask: ViewToPublish['ask'];
  readonly outlines: object | null;
  readonly surroundings: object | null;
}

/**
 * Opens the figures that ship or a file of any kind the app reads, by the code of the app's worker: so that a snapshot
 * made here is the one the app makes. Rejects with a typed failure.
 */
export async function openedDataset(path: string | null): Promise<OpenedDataset> {
  const library = new DatasetLibrary();
  const shipped = shippedManifest(addressOf);
  const base = await library.open(shipped, [], CALL);
  const dataset = path === null ? base : await openedFile(library, base, path);
  return {
    dataset,
    context: await library.context({ dataset: dataset.id }),
    ask: (query) =>
      library.frame(query).then(
        (value) => ({ ok: true, value }),
        (error: unknown) => ({ ok: false, failure: failureOf(error) }),
      ),
    outlines: await topologyAt(dataset.outlines),
    surroundings: await topologyAt(dataset.surroundings),
  };
}

async function openedFile(
  library: DatasetLibrary,
  base: DatasetSummary,
  path: string,
): Promise<DatasetSummary> {
  const bytes = await readFile(path).catch(() => {
    throw new Failed('data_missing', path);
  });
  const file = new File([bytes], basename(path));
  const { dataset, told } = await library.openFile({ file, base: base.id }, CALL);
  if (dataset) return dataset;
  throw new Failed(told.waitsFor?.code ?? 'no_figures', told.waitsFor?.detail ?? path);
}

/** An address that `fetch` answers, which it does not do for those of a disk. */
function addressOf(file: string): string {
  return URL.createObjectURL(new Blob([readFileSync(join(IRAQ, file))]));
}

async function topologyAt(address: string | null): Promise<object | null> {
  return address === null ? null : ((await (await fetch(address)).json()) as object);
}
