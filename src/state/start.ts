import { answers } from '../core/cube/frame';
import { followHistory, readLink } from './link';
import { sayDates, watchWorker } from './loading';
import { openFromLink } from './openFromLink';
import { loadSeries, wantedSeries } from './series';
import { readyForSets } from './setsOfLink';
import { speak } from './speech';
import { useStore } from './store';
import { startTheme } from './theme';

/**
 * Starts the app without drawing it: reads the link, asks the worker for the figures, keeps both in step. Resolves
 * when the page can speak its language; the figures may still be on their way.
 */
export async function start(): Promise<void> {
  readLink();
  startTheme();
  watchWorker();
  void openFromLink();
  followHistory(() => void Promise.all([speak(), readyForSets()]));
  useStore.subscribe((store, before) => {
    if (store.view.lang !== before.view.lang || store.view.digits !== before.view.digits) void speak();
    // Who shows another dataset asks for its series.
    if (store.view === before.view || store.dataset?.id !== before.dataset?.id) return;
    const wanted = wantedSeries();
    if (wanted && !(store.frame && answers(store.frame, wanted)))
      void loadSeries().then(store.view.measure === before.view.measure ? null : sayDates);
  });
  await speak();
}

/** Resolves when the first figures are here or have failed to come. */
export function figuresSettled(): Promise<void> {
  const settled = () => {
    const { frame, loading } = useStore.getState();
    return frame !== null || loading.phase === 'failed';
  };
  if (settled()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useStore.subscribe(() => {
      if (!settled()) return;
      stop();
      resolve();
    });
  });
}
