import { create } from 'zustand';
import { readView } from '../core/session/readView';
import type { View } from '../core/session/view';
import { stepNow, writeWaiting, type Step } from './link';
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
  /** Those whose views are known, by how many there were before: seen since the page was loaded, or told by the next one. */
  readonly seen: ReadonlyMap<number, SeenStep>;
}

export const useSteps = create<Steps>()(() => ({ at: 0, last: 0, seen: new Map() }));

/** Goes one step back, or forward again; at either end nothing happens. The browser does it, and tells the page. */
export function undo(): void {
  if (useSteps.getState().at > 0) go(-1);
}

export function redo(): void {
  const { at, last } = useSteps.getState();
  if (at < last) go(1);
}

/** Counted at once: the browser takes its time, and a second press meanwhile must not lead out of the page. */
function go(steps: 1 | -1): void {
  writeWaiting(); // what the way back from there leads to
  useSteps.setState(({ at }) => ({ at: at + steps }));
  history.go(steps);
}

/** Watches the steps from now on, and follows the keys for them. Before a reload there may be steps, after it none. */
export function watchSteps(): void {
  note(useStore.getState().view);
  useStore.subscribe(({ view }, before) => {
    if (view !== before.view) note(view); // its step is known already, though its address may wait
  });
  addEventListener('keydown', onKey);
  addEventListener('keydown', writeBeforeLeaving, true);
  addEventListener('pointerdown', writeWaiting, true);
  document.documentElement.addEventListener('pointerleave', writeWaiting);
}

/**
 * A reload goes to the address as it was when it was asked for, and "back" from the step that is in it: what still waits
 * is written at their keys, at any button of a pointer, and when it leaves for the browser's.
 */
function writeBeforeLeaving({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key === 'F5' || altKey || ctrlKey || metaKey) writeWaiting();
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
      seen: new Map([
        ...(seen.has(now.step - 1) ? [] : stepBefore(now)),
        ...kept,
        [now.step, { ...now, view }],
      ]),
    };
  });
}

/** The step that one was made from, by its address: it may be of before a reload, or of before steps were watched. */
function stepBefore({ step, search }: Step): [number, SeenStep][] {
  if (search === undefined) return [];
  return [[step - 1, { step: step - 1, made: 0, view: readView(new URLSearchParams(search)).view }]];
}

/** Where a person writes: there the browser undoes what was written. */
const WRITING =
  'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"])';

/** Ctrl or ⌘ with Z, with Shift to go forward again, or with Y; a field that is typed in and a dialog over the page keep theirs. */
function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const writing = event.target instanceof Element && event.target.closest(WRITING);
  if (writing || document.querySelector('dialog:modal')) return;
  const letter = letterOf(event);
  if (letter === 'y' || (letter === 'z' && event.shiftKey)) redo();
  else if (letter === 'z') undo();
  else return;
  event.preventDefault();
}

/** Under an Arabic layout the key of Z bears another letter; under a German one Z and Y have changed places. */
function letterOf({ key, code }: KeyboardEvent): string {
  return (/^[a-z]$/i.test(key) ? key : code.replace('Key', '')).toLowerCase();
}
