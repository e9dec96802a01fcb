import { readStory } from '../../core/session/story/readStory';
import type { Story } from '../../core/session/story/story';
import { writeStoryShort } from '../../core/session/story/writeStory';
import { keepUnder, keptUnder } from '../browserStorage';

/** Of this tab alone, and gone with it: a page that is loaded anew before an audience goes on where it was. */
const KEY = 'nuzuh.told';

interface Told {
  readonly story: Story;
  readonly step: number;
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
}

/** Keeps what is told for a page that is loaded anew; null when nothing is told any more. */
export function keepTold(told: Told | null): void {
  const text = told && `${told.step} ${told.began} ${writeStoryShort(told.story)}`;
  keepUnder(KEY, text, 'session'); // without room the story lasts as long as the page
}

/** What was told before the page was loaded anew. */
export function toldBefore(): Told | null {
  const [step = '', began = '', ...text] = (keptUnder(KEY, 'session') ?? '').split(' ');
  const read = readStory(text.join(' '));
  if (!read.ok || ![step, began].every((number) => /^\d+$/.test(number))) return null;
  return { story: read.value, step: Number(step), began: Number(began) };
}
