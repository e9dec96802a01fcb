import { create } from 'zustand';
import type { View } from '../core/session/view';
import { stepNow, type Step } from './link';
import { useStore } from './store';

/** A step with the view that it shows. */
interface SeenStep extends Step {
  readonly view: View;
}

/** Where the page stands among the steps that were made in it, which are those of the browser's "back". */
interface Steps {
  readonly at: number;
  /** The last step that "forward" leads to. */
  readonly last: number;
  /** Those that were seen since the page was loaded, by how many there were before. */
  readonly seen: ReadonlyMap<number, SeenStep>;
}

export const useSteps = create<Steps>()(() => ({ at: 0, last: 0, seen: new Map() }));

/** Goes one step back, or forward again; at either end nothing happens. The browser does it, and tells the page. */
export function undo(): void {
  if (useSteps.getState().at > 0) history.back();
}

export function redo(): void {
  const { at, last } = useSteps.getState();
  if (at < last) history.forward();
}

/** Watches the steps from now on, and follows the keys for them. Before a reload there may be steps, after it none. */
export function watchSteps(): void {
  note(useStore.getState().view);
  useStore.subscribe(({ view }, before) => {
    if (view !== before.view) queueMicrotask(() => note(view)); // once the address is written
  });
  addEventListener('keydown', onKey);
}

/** A later step that was not made at the time of the one seen in its place is new, and ends what "forward" leads to. */
function note(view: View): void {
  const now = stepNow();
  useSteps.setState(({ at, last, seen }) => {
    const isNew = now.step > at && seen.get(now.step)?.made !== now.made;
    const kept = [...seen].filter(([step]) => !isNew || step < now.step);
    return {
      at: now.step,
      last: isNew ? now.step : last,
      seen: new Map([...kept, [now.step, { ...now, view }]]),
    };
  });
}

/** Ctrl or ⌘ with Z, with Shift to go forward again, or with Y; a field that is typed in and a dialog keep theirs. */
function onKey(event: KeyboardEvent): void {
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea, dialog');
  if (!(event.ctrlKey || event.metaKey) || event.altKey || typing || useStore.getState().panel !== null)
    return;
  if (event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)) redo();
  else if (event.code === 'KeyZ') undo();
  else return;
  event.preventDefault();
}
