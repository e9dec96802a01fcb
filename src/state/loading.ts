import { kindOf } from '../core/domain/measure';
import { resolveChoices, resolveDate } from '../core/session/resolveView';
import type { View } from '../core/session/view';
import type { DatasetSummary } from '../core/domain/dataset';
import type { Failure } from '../core/domain/failure';
import type { Message } from '../core/domain/message';
import type { Progress } from '../workers/procedures';
import { choose } from './choices';
import { onWorkerLost } from './connection';
import { loadContext } from './context';
import { openShipped } from './earlyOpening';
import { showInLink } from './link';
import { IDLE, RUNNING } from './remote';
import { loadSeries } from './series';
import { readyForSets } from './setsOfLink';
import { addNotices, dropNotices, useStore } from './store';

let current = new AbortController();

/** Goes back to the shipped dataset, which is read anew only when it is not open any more. */
export function openShippedAgain(): void {
  keepForNamedTable(null);
  useStore.setState({ file: null });
  choose({ data: null });
  const { shipped } = useStore.getState();
  if (shipped) showDataset(shipped);
  else void loadShipped();
}

/** A lost worker shows as a failed loading with a way on; the figures on screen stay. */
export function watchWorker(): void {
  onWorkerLost(() => {
    const failure: Failure = { code: 'worker_lost', detail: '' };
    useStore.setState({
      loading: { phase: 'failed', failure },
      shipped: null,
      breakdown: IDLE,
      partsOfPlaces: new Map(),
      playing: false,
    });
  });
}

/** Reads the shipped dataset. The last reading wins: an earlier one still running is aborted and goes nowhere. */
export async function loadShipped(): Promise<void> {
  current.abort();
  const mine = (current = new AbortController());
  useStore.setState({ loading: RUNNING });
  const onProgress = (progress: Progress) => {
    if (mine === current) useStore.setState({ loading: { phase: 'running', progress } });
  };
  const [answer] = await Promise.all([openShipped({ signal: mine.signal, onProgress }), readyForSets()]);
  if (mine !== current) return;
  if (answer.ok) {
    useStore.setState({ shipped: answer.value });
    showDataset(answer.value);
  } else useStore.setState({ loading: { phase: 'failed', failure: answer.failure } });
}

/** What is said of a view that does not fit its dataset: it is over when another dataset is shown. */
const OF_ONE_DATASET = /^notice-(place|measure|unit|from|level|date|left)-/;

/** What a link asks of the table it names: the shipped figures, on screen until that one is read, are not meant. */
let ofNamedTable: View | null = null;

/** Keeps what a link asks for until the table it names is shown; null when that will not be. */
export function keepForNamedTable(view: View | null): void {
  ofNamedTable = view;
}

/** A view to go on with, and what is to be said of it. */
interface GoingOn {
  readonly view: View;
  readonly notices: readonly Message[];
}

type ViewFor = (dataset: DatasetSummary, asked: View | null) => GoingOn;

let viewFor: ViewFor = () => ({ view: useStore.getState().view, notices: [] });

/** Says with what view another dataset is gone on with: that code comes with the first file that is opened. */
export function goOnWith(other: ViewFor): void {
  viewFor = other;
}

/** Puts a dataset on screen, with as much of the view as it has; what is left behind is said. */
export function showDataset(plain: DatasetSummary): void {
  const { dataset: last, shipped, dress } = useStore.getState();
  const isOther = last !== null && last.id !== plain.id;
  const waits = ofNamedTable !== null && plain === shipped;
  const dataset = dress?.(plain) ?? plain;
  const goingOn = viewFor(dataset, waits ? null : ofNamedTable);
  if (!waits) ofNamedTable = null;
  const { view, notices } = resolveChoices(goingOn.view, dataset);
  if (isOther) dropNotices(OF_ONE_DATASET);
  if (!waits) addNotices([...goingOn.notices, ...notices]);
  useStore.setState({ dataset, view, atHand: [], breakdown: IDLE, partsOfPlaces: new Map() });
  if (isOther && !waits) showInLink(view, 'replace');
  if (last) void loadContext(); // the first time it follows the first figure
  void loadSeries().then(waits ? null : sayDates);
}

/** Says which dates of the series on screen stand for those of the view that it has not, in place of what was said of another. */
export function sayDates(): void {
  const { frame, flowOver, view } = useStore.getState();
  if (frame?.cube.measure !== view.measure) return;
  dropNotices(/^notice-date-/);
  const resolved =
    kindOf(view.measure) === 'flow'
      ? [flowOver?.(frame.cube, view.from, view.date)]
      : [view.date, view.compare].map((day) => resolveDate(frame.cube.dates, day));
  addNotices(resolved.flatMap((one) => one?.notice ?? []));
}
