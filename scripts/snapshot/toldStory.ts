import { readFile } from 'node:fs/promises';
import { readStory } from '../../src/core/session/story/readStory';
import {
  canBeTold,
  storyToPublish,
  type StoryToPublish,
} from '../../src/state/publishing/story/storyToPublish';
import { NotPublished } from './notPublished';

/** The story of a file as far as the snapshot can tell it; refused where nothing is left, or a sentence tells too much. */
export async function toldStory(
  path: string,
  around: Parameters<typeof storyToPublish>[1],
): Promise<StoryToPublish> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new NotPublished(`${path}: there is no story to read.`);
  });
  const read = readStory(text);
  if (!read.ok) {
    const faults = read.faults.map(({ field, reason }) => `${field} ${reason}`.trim());
    throw new NotPublished(`${path} is no story: ${faults.join(', ')}.`);
  }
  const story = storyToPublish(read.value, around);
  if (canBeTold(story)) return story;
  const told = story.telltales.map(
    ({ step, value, of }) => `the sentence of step ${step} has the number ${value}, ${TELLTALES[of]}`,
  );
  throw new NotPublished(
    `Nothing is published: ${[...told, ...(story.steps.length > 0 ? [] : ['no step of the story can be shown']), ...leftOut(story)].join('; ')}.`,
  );
}

/** The steps that the page does not tell, in lines. */
export function leftOut({ leftOut: steps }: StoryToPublish): string[] {
  return steps.map(({ step, reason }) => `left out: step ${step} (${REASONS[reason]})`);
}

const TELLTALES = {
  figure: 'which a suppressed figure has',
  sum: 'a total or change that holds a suppressed figure',
} as const;

const REASONS: Readonly<Record<StoryToPublish['leftOut'][number]['reason'], string>> = {
  dataset: 'of other figures',
  level: 'of districts',
  measure: 'a measure that is not in the snapshot',
  unit: 'a unit that is not in the snapshot',
  carried: 'carries figures forward',
  place: 'a place or set that is not in the snapshot',
  date: 'a date that is not in the snapshot',
  map: 'a map, layer or rate that the page does not draw',
  sentence: 'no sentence in the languages of the snapshot',
};
