import { cleanWords } from '../../core/session/story/cleanWords';
import { cutWords } from '../../core/session/story/cutWords';
import { asStep } from '../../core/session/story/stepView';
import { STORY_LIMITS, type Story, type StoryStep } from '../../core/session/story/story';
import { nameInStories } from './nameInStories';
import { useStore } from '../store';

/** What a story calls the dataset that is open. */
export function datasetNow(): string {
  const { dataset } = useStore.getState();
  return dataset ? nameInStories(dataset) : '';
}

/** A story of the open dataset without a step. */
export function newStory(title: string): Story {
  return { title: inThisLanguage(title), dataset: datasetNow(), source: {}, steps: [] };
}

/** What is on screen as a step, with a sentence to begin with. */
export function stepNow(sentence: string): StoryStep {
  const { view, frame } = useStore.getState();
  const last = frame?.cube.dates.at(-1)?.day ?? null; // "the latest" is another date some day
  return {
    view: asStep({ ...view, date: view.date ?? last }),
    // Of the app's own, with marks around its numbers, and as long as its names are.
    sentence: inThisLanguage(cutWords(cleanWords(sentence), STORY_LIMITS.sentence)),
    notes: {},
  };
}

function inThisLanguage(words: string): Story['title'] {
  return { [useStore.getState().language.code]: words };
}
