import { writeOwnFile } from '../../domain/ownFile/ownFile';
import { stepQuery } from './stepView';
import { STORY_FILE, type Story } from './story';

/** A story as the text of its file: the same story is always the same text. */
export function writeStory(story: Story): string {
  return writeOwnFile(STORY_FILE, plain(story));
}

/** The same without spaces, for a link. */
export function writeStoryShort(story: Story): string {
  return writeOwnFile(STORY_FILE, plain(story), true);
}

function plain(story: Story) {
  return { ...story, steps: story.steps.map((step) => ({ ...step, view: stepQuery(step.view) })) };
}
