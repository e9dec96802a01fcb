import type { Failure } from '../core/domain/failure';
import { SHIPPED } from '../workers/shippedData';
import type { Answer, CallOptions } from '../workers/client';
import type { AnswerSource } from '../workers/procedures';
import { rememberedMappings, rememberMapping } from './answersMemory';
import { callWorker } from './connection';
import { readyFor } from './measures';
import { goOnWith, openShippedAgain, showDataset } from './loading';
import { drawn, drawWith } from './ownOutlines';
import { useStore } from './store';
import { viewGoingOn } from './viewGoingOn';
import type { UserFile } from './userFile';

goOnWith(viewGoingOn);

const running = new Map<string, AbortController>();

/**
 * Reads a file, with its answers if there are any or those of `source`, and shows its figures. A reading of the same file that still runs
 * is stopped: the last answer wins. A file that has to wait, or fails where no dialog tells of it, is told of.
 */
export async function readFile(id: string, source = answersOf(id)): Promise<void> {
  const entry = fileOf(id);
  if (!entry) return;
  running.get(id)?.abort();
  const mine = new AbortController();
  running.set(id, mine);
  changeFile(id, { reading: { phase: 'running', progress: null } });
  const answer = await call(entry, source, {
    signal: mine.signal,
    onProgress: (progress) => {
      if (running.get(id) === mine) changeFile(id, { reading: { phase: 'running', progress } });
    },
  });
  if (running.get(id) !== mine) return;
  running.delete(id);
  if (!answer.ok && answer.failure.code === 'only_outlines') {
    await drawFigures(entry);
    return;
  }
  if (!answer.ok) {
    changeFile(id, { reading: { phase: 'failed', failure: answer.failure } });
    if (useStore.getState().panel !== 'load' && answer.failure.code !== 'aborted') {
      useStore.setState({ loading: { phase: 'failed', failure: answer.failure } });
    }
    return;
  }
  const { dataset } = answer.value;
  if (dataset) await readyFor(dataset);
  take(entry, source.from, { ...answer.value, dataset: dataset && (await drawn(dataset)) });
}

/** A file of outlines is no dataset: it draws the one on screen, or else another open one, and leaves the list. */
async function drawFigures({ id, file }: UserFile): Promise<void> {
  const { dataset: shown, files } = useStore.getState();
  const open = [shown, ...files.map(({ dataset }) => dataset)].filter((dataset) => dataset !== null);
  let failure: Failure | null = { code: 'unknown_dataset', detail: '' };
  for (const dataset of new Map(open.map((one) => [one.id, one])).values()) {
    const reason = await drawWith(file, dataset);
    if (reason && failure?.code === 'unknown_dataset') failure = reason; // of the one on screen
    if (reason) continue;
    failure = null;
    break;
  }
  if (failure) {
    changeFile(id, { reading: { phase: 'failed', failure } });
    return;
  }
  useStore.setState((store) => ({
    files: store.files.filter((one) => one.id !== id),
    file: store.files.find(({ dataset }) => dataset?.id === shown?.id)?.id ?? null,
    panel: null,
  }));
}

/** Has boundary files that found no figures to draw look again, when other figures are open. */
export async function drawWaiting(): Promise<void> {
  for (const entry of useStore.getState().files) {
    const { reading } = entry;
    if (reading.phase === 'failed' && reading.failure.code === 'outlines_elsewhere') await drawFigures(entry);
  }
}

/** Resolves when a file is not being read; at once when it is not now. */
export function readingEnded(id: string): Promise<void> {
  const isRunning = () => fileOf(id)?.reading.phase === 'running';
  if (!isRunning()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useStore.subscribe(() => {
      if (isRunning()) return;
      stop();
      resolve();
    });
  });
}

/** Stops the reading of a file; what was open stays. */
export function stopReading(id: string): void {
  running.get(id)?.abort();
}

/** Looks at another of the open files; null for the shipped figures. */
export function chooseFile(id: string | null): void {
  useStore.setState({ file: id });
  if (id === null) {
    openShippedAgain();
    return;
  }
  const dataset = fileOf(id)?.dataset;
  if (dataset && dataset.id !== useStore.getState().dataset?.id) showDataset(dataset);
}

/** Takes a file off the list, and its figures, when they are on screen, off the screen: the shipped ones come back. */
export function dropFile(id: string): void {
  const entry = fileOf(id);
  running.get(id)?.abort();
  running.delete(id);
  useStore.setState(({ files, file }) => ({
    files: files.filter((one) => one.id !== id),
    file: file === id ? null : file,
  }));
  if (!entry?.dataset) return;
  if (entry.dataset.id === useStore.getState().dataset?.id) openShippedAgain();
  void callWorker('close', { dataset: entry.dataset.id });
}

/** The file of an id; undefined when it was closed. */
export function fileOf(id: string): UserFile | undefined {
  return useStore.getState().files.find((one) => one.id === id);
}

/** Changes what is known of a file. */
export function changeFile(id: string, change: Partial<UserFile>): void {
  useStore.setState(({ files }) => ({
    files: files.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
}

/** What a person said of a file; before that what is remembered of files like it. */
function answersOf(id: string): AnswerSource {
  const answers = fileOf(id)?.answers;
  return answers ? { from: 'person', answers } : { from: 'memory', remembered: rememberedMappings() };
}

/** Calls the worker; when it was lost since, the places that the file is read with are opened anew first. */
async function call(
  { file, pack }: UserFile,
  source: AnswerSource,
  options: CallOptions,
): Promise<Answer<'openFile'>> {
  const request = { file, pack, base: SHIPPED.id, source };
  const answer = await callWorker('openFile', request, options);
  if (answer.ok || answer.failure.code !== 'unknown_dataset') return answer;
  const base = await callWorker('open', [], options);
  if (!base.ok) return base;
  for (const { id, context, ...entry } of useStore.getState().files) {
    if (context) await callWorker('openContext', { id, file: entry.file, pack: entry.pack });
  }
  return callWorker('openFile', request, options);
}

type Opened = Extract<Answer<'openFile'>, { ok: true }>['value'];

function take(entry: UserFile, answersFrom: AnswerSource['from'], opened: Opened): void {
  const { id, dataset: before } = entry;
  const { dataset, told, answers, mapping } = opened;
  const signature = entry.signature ?? told.signature;
  changeFile(id, {
    reading: { phase: 'ended' },
    told,
    answers,
    answersFrom,
    mapping,
    signature,
    ...(dataset && { dataset }),
  });
  if (answersFrom !== 'memory' && mapping !== null) rememberMapping(signature, mapping);
  const { file, panel, dataset: shown } = useStore.getState();
  if (dataset && (file === id || before?.id === shown?.id)) showDataset(dataset);
  else if (file === id && panel === null) useStore.setState({ panel: 'load' }); // a question waits to be seen
  const replaced = dataset && before && before.id !== useStore.getState().dataset?.id;
  if (replaced) void callWorker('close', { dataset: before.id });
}
