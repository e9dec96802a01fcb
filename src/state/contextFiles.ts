import type { DatasetSummary } from '../core/domain/dataset';
import { resolveChoices } from '../core/session/resolveView';
import type { ContextFit } from '../workers/procedures';
import { callWorker } from './connection';
import { loadContextAnew } from './context';
import { drawn } from './ownOutlines';
import { loadSeries } from './series';
import { useStore } from './store';
import { changeFile, fileOf, readFile } from './userFiles';

/** Reads a table that stands around figures. What it is good for is known when everything has been read. */
export async function readContext(id: string): Promise<void> {
  const entry = fileOf(id);
  if (!entry) return;
  changeFile(id, { reading: { phase: 'running', progress: null } });
  const answer = await callWorker('openContext', { id, file: entry.file, pack: entry.pack });
  changeFile(id, {
    reading: answer.ok ? { phase: 'ended' } : { phase: 'failed', failure: answer.failure },
  });
}

/** Takes a context table away; what it replaced comes back. */
export async function closeContext(id: string): Promise<void> {
  await callWorker('closeContext', { id });
  await fitContext();
}

/**
 * Has every dataset and every context table find each other, in whatever order they were opened: files whose places
 * another gazetteer knows now are read anew, and what is on screen takes the names, sets, breaks and events it has now.
 */
export async function fitContext(): Promise<void> {
  const answer = await callWorker('contextFit', null);
  if (!answer.ok) return;
  const { files } = useStore.getState();
  const stale = files.filter(({ dataset }) => dataset && answer.value.stale.includes(dataset.id));
  for (const { id } of stale) await readFile(id);
  const fit = stale.length > 0 ? await callWorker('contextFit', null) : answer;
  if (fit.ok) await take(fit.value);
}

/** The same after files of figures were read anew; there is nothing to do while no such table is open. */
export async function fitOpenContext(): Promise<void> {
  if (useStore.getState().files.some(({ context }) => context)) await fitContext();
}

async function take({ datasets, tables }: ContextFit): Promise<void> {
  const dressed = new Map<string, DatasetSummary>();
  for (const dataset of datasets) dressed.set(dataset.id, await drawn(dataset));
  const { dataset: shown, view, frame } = useStore.getState();
  useStore.setState(({ files, shipped }) => ({
    shipped: (shipped && dressed.get(shipped.id)) ?? shipped,
    files: files.map((file) => ({
      ...file,
      dataset: (file.dataset && dressed.get(file.dataset.id)) ?? file.dataset,
      context: tables.find(({ id }) => id === file.id) ?? file.context,
    })),
  }));
  const now = shown && dressed.get(shown.id);
  if (!now) return;
  useStore.setState({ dataset: now, view: resolveChoices(view, now).view });
  if (frame?.query.carry ?? frame?.query.perFamily) await loadSeries(); // breaks and sizes of families make it
  await loadContextAnew(now);
}
