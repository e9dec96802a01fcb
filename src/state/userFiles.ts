import { SHIPPED } from '../workers/shippedData';
import type { Answer, CallOptions } from '../workers/client';
import type { AnswerSource } from '../workers/procedures';
import { rememberedMappings, rememberMapping } from './answersMemory';
import { callWorker } from './connection';
import { openShippedAgain, showDataset } from './loading';
import { drawWith } from './ownOutlines';
import { useStore } from './store';
import type { UserFile } from './userFile';

const running = new Map<string, AbortController>();
let lastId = 0;

/**
 * Opens files one after the other; the last one that can be opened is shown. What was open stays when one cannot be
 * read, and so do the others.
 */
export async function openFiles(files: readonly File[], panel: 'load' | null = 'load'): Promise<void> {
  // What draws places comes after what counts people in them.
  const inOrder = files.toSorted((a, b) => Number(isMapFile(a)) - Number(isMapFile(b)));
  const opened = inOrder.map((file): UserFile => ({
    id: `own-${++lastId}`,
    name: file.name,
    file,
    reading: { phase: 'queued' },
    answers: null,
    answersFrom: 'memory',
    mapping: null,
    signature: null,
    told: null,
    dataset: null,
  }));
  useStore.setState((store) => ({ files: [...store.files, ...opened], panel: panel ?? store.panel }));
  for (const { id } of opened) {
    if (!fileOf(id)) continue; // closed while it waited for its turn
    useStore.setState({ file: id });
    await readFile(id);
  }
}

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
  const answer = await call(entry.file, source, {
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
  take(entry, source.from, answer.value);
}

/** A file of outlines is no dataset: it draws the one on screen, and leaves the list of files. */
async function drawFigures({ id, file }: UserFile): Promise<void> {
  const shown = useStore.getState().dataset?.id;
  const failure = await drawWith(file);
  if (failure) {
    changeFile(id, { reading: { phase: 'failed', failure } });
    return;
  }
  useStore.setState(({ files }) => ({
    files: files.filter((one) => one.id !== id),
    file: files.find(({ dataset }) => dataset?.id === shown)?.id ?? null,
    panel: null,
  }));
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

/** Closes a file. When its figures are on screen the shipped ones come back. */
export function closeFile(id: string): void {
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
async function call(file: File, source: AnswerSource, options: CallOptions): Promise<Answer<'openFile'>> {
  const request = { file, base: SHIPPED.id, source };
  const answer = await callWorker('openFile', request, options);
  if (answer.ok || answer.failure.code !== 'unknown_dataset') return answer;
  const base = await callWorker('open', [], options);
  return base.ok ? callWorker('openFile', request, options) : base;
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
  const { file, panel } = useStore.getState();
  if (file === id && dataset) showDataset(dataset);
  else if (file === id && panel === null) useStore.setState({ panel: 'load' }); // a question waits to be seen
  const replaced = dataset && before && before.id !== useStore.getState().dataset?.id;
  if (replaced) void callWorker('close', { dataset: before.id });
}

const isMapFile = ({ name }: File) => /\.(geo|topo)?json$/i.test(name);
