import { answers } from '../core/cube/frame';
import { IDLE } from './remote';
import { wantedSeries } from './series';
import { useStore } from './store';

/**
 * Takes back, from now on, what was said of a series that did not come, once the series on screen is the wanted one
 * again. A worker that was lost stays said: what it had open is still gone.
 */
export function followFailure(): void {
  let isOfSeries = false;
  useStore.subscribe(({ loading, frame }, before) => {
    if (loading.phase !== 'failed' || loading.failure.code === 'worker_lost') return;
    const wanted = wantedSeries();
    const isShown = frame !== null && wanted !== null && answers(frame, wanted);
    if (loading !== before.loading) isOfSeries = !isShown;
    else if (isOfSeries && isShown) useStore.setState({ loading: IDLE });
  });
}
