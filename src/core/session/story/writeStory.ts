import { LANGUAGES } from '../view';
import { STORY_VERSION } from './readStory';
import { stepQuery } from './stepView';
import type { Story, StoryText } from './story';

/** A story as the text of its file: the same story is always the same text. */
export function writeStory(story: Story): string {
  return `${JSON.stringify(plain(story), null, 2)}\n`;
}

/** The same without spaces, for a link. */
export function writeStoryShort(story: Story): string {
  return JSON.stringify(plain(story));
}

function plain({ title, dataset, source, steps }: Story) {
  return {
    story: STORY_VERSION,
    title: inOrder(title),
    dataset,
    source: inOrder(source),
    steps: steps.map(({ view, sentence, notes }) => ({
      view: stepQuery(view),
      sentence: inOrder(sentence),
      notes: inOrder(notes),
    })),
  };
}

function inOrder(text: StoryText): StoryText {
  return Object.fromEntries(LANGUAGES.flatMap((code) => (text[code] ? [[code, text[code]]] : [])));
}
