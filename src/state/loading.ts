import { resolveChoices, resolveDate } from '../core/session/resolveView';
import type { DatasetSummary } from '../core/domain/dataset';
import type { Failure } from '../core/domain/failure';
import type { Answer } from '../workers/client';
import type { Progress } from '../workers/procedures';
import { choose } from './choices';
import { callWorker, onWorkerLost } from './connection';
import { loadContext } from './context';
import { openShipped } from './earlyOpening';
import { IDLE, RUNNING } from './remote';
import { addNotices, useStore } from './store';
import { loadSeries } from './series';

let current = new AbortController();

/** Opens the shipped dataset, or the table on this site that the link names. */
export async function openFromLink(): Promise<void> {
  await load(openShipped);
  const path = useStore.getState().view.data;
  if (path !== null && useStore.getState().dataset) await openSiteFile(path);
}

/** Opens a file of the user's on top of what is open; what was open stays when it cannot be read. */
export async function openFile(file: File): Promise<boolean> {
  const base = useStore.getState().dataset?.id;
  if (base === undefined) return false;
  return load((options) => callWorker('openFile', { file, base }, options));
}

/** Stops the running load; what was open stays. */
export function cancelLoading(): void {
  current.abort();
}

/** Goes back to the shipped dataset. */
export function openShippedAgain(): void {
  choose({ data: null });
  void load(openShipped);
}

/** After a lost worker or a failed start: opens everything anew. */
export function retryLoading(): void {
  void openFromLink();
}

/** A lost worker shows as a failed loading with a way on; the figures on screen stay. */
export function watchWorker(): void {
  onWorkerLost(() => {
    const failure: Failure = { code: 'worker_lost', detail: '' };
    useStore.setState({ loading: { phase: 'failed', failure }, breakdown: IDLE, playing: false });
  });
}

type Options = { signal: AbortSignal; onProgress: (progress: Progress) => void };

/** The last load wins: an earlier one still running is aborted and its answer goes nowhere. */
async function load(call: (options: Options) => Promise<Answer<'open' | 'openFile'>>): Promise<boolean> {
  current.abort();
  const mine = (current = new AbortController());
  useStore.setState({ loading: RUNNING });
  const onProgress = (progress: Progress) => {
    if (mine === current) useStore.setState({ loading: { phase: 'running', progress } });
  };
  const answer = await call({ signal: mine.signal, onProgress });
  if (mine !== current) return false;
  if (!answer.ok) {
    const cancelled = answer.failure.code === 'aborted';
    useStore.setState({ loading: cancelled ? IDLE : { phase: 'failed', failure: answer.failure } });
    return false;
  }
  show(answer.value);
  return true;
}

/** Fetches a table of this site for a link with `data=`; it takes the way of a user's file from there. */
async function openSiteFile(path: string): Promise<void> {
  try {
    const response = await fetch(new URL(path, document.baseURI));
    if (!response.ok) throw new Error(String(response.status));
    await openFile(new File([await response.blob()], path.split('/').at(-1) ?? path));
  } catch {
    useStore.setState({ loading: { phase: 'failed', failure: { code: 'data_missing', detail: path } } });
  }
}

function show(dataset: DatasetSummary): void {
  const { view: before, dataset: last } = useStore.getState();
  const { view, notices } = resolveChoices(before, dataset);
  addNotices(notices);
  useStore.setState({ dataset, view, breakdown: IDLE });
  if (last) void loadContext(); // the first time it follows the first figure
  void loadSeries().then(() => {
    const { frame } = useStore.getState();
    if (!frame) return;
    const wished = resolveDate(frame.cube.dates, view.date);
    const compared = view.compare === null ? null : resolveDate(frame.cube.dates, view.compare);
    addNotices([wished.notice ?? [], compared?.notice ?? []].flat());
  });
}
