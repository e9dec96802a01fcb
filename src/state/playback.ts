import { chooseDateIndex, currentDateIndex, stepDate } from './choices';
import { useStore } from './store';

/** Time between two dates at the usual pace. */
const STEP_MS = 350;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Plays through the reference dates from the one shown, or from the first when the last is shown; a single one not. */
export function play(): void {
  if (useStore.getState().playing || lastIndex() < 1) return;
  clearTimeout(timer); // of what was stopped since its last step
  if (currentDateIndex() >= lastIndex()) chooseDateIndex(0);
  useStore.setState({ playing: true });
  next();
}

/** Stops playing at the date shown. */
export function stop(): void {
  useStore.setState({ playing: false });
}

function next(): void {
  timer = setTimeout(() => {
    if (!useStore.getState().playing) return;
    if (currentDateIndex() >= lastIndex()) {
      stop();
      return;
    }
    stepDate(1, 'replace');
    next();
  }, STEP_MS / useStore.getState().speed);
}

function lastIndex(): number {
  return (useStore.getState().frame?.cube.dates.length ?? 0) - 1;
}
