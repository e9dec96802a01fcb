import type { Day } from '../core/domain/day';
import { resolveDate, unitOf } from '../core/session/resolveView';
import { ofOneKind, ofOneScale, type View } from '../core/session/view';
import { showInLink } from './link';
import { dropNotices, useStore } from './store';

/** What is said of a view that a link or another dataset brought: it is over once a person has chosen. */
const OF_THE_VIEW = /^notice-(link|place|measure|unit|from|level|date|left)-/;

/**
 * Changes the view and the link. A choice is a step that "back" undoes; a date passed by while playing is not. What was
 * said of the view of before goes, unless only its language, digits or mode change.
 */
export function choose(change: Partial<View>, history: 'push' | 'replace' = 'push'): void {
  const { view: before, dataset } = useStore.getState();
  const chosen = ofOneKind({ ...before, ...change });
  const offered = dataset?.measures.find(({ measure }) => measure === chosen.measure);
  const view = ofOneScale(offered ? { ...chosen, unit: unitOf(chosen, offered) } : chosen, before);
  if (view.lang === before.lang && view.digits === before.digits && view.mode === before.mode)
    dropNotices(OF_THE_VIEW);
  showInLink(view, history); // first, as what watches the view looks at the address
  useStore.setState({ view });
}

/** Chooses one place alone, or gives it up when it was chosen alone. */
export function choosePlace(id: string): void {
  const { places } = useStore.getState().view;
  choose({ places: places.length === 1 && places[0] === id ? [] : [id] });
}

/** Adds a place to those compared, or takes it out. */
export function togglePlace(id: string): void {
  const { places } = useStore.getState().view;
  choose({ places: places.includes(id) ? places.filter((place) => place !== id) : [...places, id] });
}

/** Dates that follow each other faster than this are one walk along the timeline, and one step for "back". */
const WALK_MS = 1000;

let lastStep = -Infinity;

/** Shows another reference date of the series by its index; beyond either end nothing happens. */
export function chooseDateIndex(index: number, history: 'push' | 'replace' = 'push'): void {
  const day = useStore.getState().frame?.cube.dates[index]?.day;
  const walking = performance.now() - lastStep < WALK_MS;
  lastStep = performance.now();
  if (day !== undefined) choose({ date: day }, walking ? 'replace' : history);
}

/** Steps a number of reference dates onwards, or back when negative. */
export function stepDate(steps: number, history: 'push' | 'replace' = 'push'): void {
  const last = (useStore.getState().frame?.cube.dates.length ?? 0) - 1;
  chooseDateIndex(Math.min(last, Math.max(0, currentDateIndex() + steps)), history);
}

/** Index of the reference date that is shown; -1 without a series. */
export function currentDateIndex(): number {
  const { frame, view } = useStore.getState();
  return frame ? resolveDate(frame.cube.dates, view.date).index : -1;
}

/** Counts the change from another date, or from the round before when null. */
export function compareWith(day: Day | null, history: 'push' | 'replace' = 'push'): void {
  choose({ compare: day }, history);
}
