import { create } from 'zustand';
import type { View } from '../../core/session/view';
import { resolveChoices } from '../../core/session/resolveView';
import { nearestStep } from '../../core/session/story/nearestStep';
import { forAudience, stepQuery } from '../../core/session/story/stepView';
import type { Story } from '../../core/session/story/story';
import { choose } from '../choices';
import { readyForSets } from '../setsOfLink';
import { useStore } from '../store';
import { keepTold } from './toldHere';

/** The story that is told now. */
interface Telling {
  readonly story: Story | null;
  /** Index of the step that is told. */
  readonly step: number;
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  /** The minutes that the speaker has, as they were written; empty until then. */
  readonly given: string;
  /** True while the page shows something else than the step: the speaker looked around. */
  readonly away: boolean;
}

export const useTelling = create<Telling>()(() => ({
  story: null,
  step: 0,
  began: 0,
  given: '',
  away: false,
}));

/** Tells a story from a step on, before an audience. */
export function beginStory(story: Story, step = 0, began = Date.now()): void {
  if (story.steps.length === 0) return;
  useTelling.setState({ story, step, began, given: '', away: false });
  useStore.setState({ panel: null, playing: false });
  show(Math.min(step, story.steps.length - 1), 'present');
}

/** Goes some steps on, or back when negative; at either end it stays. */
export function stepStory(steps: number): void {
  const { story, step } = useTelling.getState();
  if (story) show(Math.min(story.steps.length - 1, Math.max(0, step + steps)));
}

/** Shows the step again after something else was looked at. */
export function backToStep(): void {
  show(useTelling.getState().step);
}

/** Puts the story away; what it showed stays on screen. */
function closeStory(): void {
  useTelling.setState({ story: null, away: false });
  keepTold(null);
}

function show(step: number, mode = useStore.getState().view.mode): void {
  const view = viewAt(step);
  const { story } = useTelling.getState();
  if (!view || !story) return;
  useTelling.setState({ step, away: false });
  useStore.setState({ playing: false });
  choose({ ...view, mode });
  void readyForSets();
}

/** A step as the open dataset can show it; null where there is no such step. */
function viewAt(step: number): View | null {
  const { story } = useTelling.getState();
  const { view: now, dataset } = useStore.getState();
  const asked = story?.steps[step]?.view;
  if (!asked) return null;
  return forAudience(dataset ? resolveChoices(asked, dataset).view : asked, now);
}

/**
 * "Back" and "forward" lead through the steps as well; anything else on screen is a look aside. A story is told before an
 * audience: it ends with the presentation.
 */
export function followStory(): void {
  useStore.subscribe(({ view }, before) => {
    const { story, step, began } = useTelling.getState();
    if (view === before.view || !story) return;
    if (view.mode !== 'present') {
      closeStory();
      return;
    }
    const shown = stepQuery(view);
    const isShown = (at: number) => {
      const wanted = viewAt(at);
      return wanted !== null && stepQuery(wanted) === shown;
    };
    const found = nearestStep(story.steps.length, step, isShown);
    useTelling.setState({ step: found ?? step, away: found === undefined });
    keepTold({ story, step: found ?? step, began });
  });
}
