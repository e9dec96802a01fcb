import type { Names } from '../../domain/place';
import { LANGUAGES, type LanguageCode } from '../view';
import type { Story, StoryStep, StoryText } from './story';

/** The story with a step put in so that it is the one at an index. */
export function withStepAt(story: Story, at: number, step: StoryStep): Story {
  return { ...story, steps: story.steps.toSpliced(at, 0, step) };
}

/** The story without the step at an index. */
export function withoutStep(story: Story, at: number): Story {
  return { ...story, steps: story.steps.filter((_, index) => index !== at) };
}

/** The story with another step in place of the one at an index. */
export function withStep(story: Story, at: number, step: StoryStep): Story {
  return { ...story, steps: story.steps.map((one, index) => (index === at ? step : one)) };
}

/** The story with a step moved so that it is the one at another index; beyond either end nothing moves. */
export function withStepMoved(story: Story, from: number, to: number): Story {
  const step = story.steps[from];
  if (!step || to < 0 || to >= story.steps.length) return story;
  return withStepAt(withoutStep(story, from), to, step);
}

/** The text with its words in one language changed; none are left out. */
export function withWords(text: StoryText, code: LanguageCode, words: string): StoryText {
  const others = Object.entries(text).filter(([key]) => key !== code);
  return Object.fromEntries(words === '' ? others : [...others, [code, words]]);
}

/** A text as a name, so that a reader's language chooses; where English is missing the first language there is stands in. */
export function namesOf(text: StoryText): Names {
  const first = LANGUAGES.find((code) => text[code] !== undefined);
  return { en: (first && text[first]) ?? '', ...text };
}
