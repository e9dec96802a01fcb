import type { Reading } from '../../core/domain/ownFile/ownFile';
import { namesOf } from '../../core/session/story/editStory';
import { readStory } from '../../core/session/story/readStory';
import { STORY_FILE, type Story } from '../../core/session/story/story';
import { writeStory } from '../../core/session/story/writeStory';
import { chosenText } from '../chosenText';
import { saveText } from '../saveText';

/** Saves a story as a small file, which any Nuzuh opens. */
export function saveStory(story: Story): void {
  const name = namesOf(story.title)
    .en.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  saveText(`${name || 'story'}.story.json`, writeStory(story), 'application/json');
}

/** The story of a file, or what is the matter with it. */
export async function openStory(file: File): Promise<Reading<Story>> {
  return readStory(await chosenText(file, STORY_FILE.most));
}
