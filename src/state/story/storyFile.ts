import { namesOf } from '../../core/session/story/editStory';
import { readStory, type StoryReading } from '../../core/session/story/readStory';
import { STORY_LIMITS, type Story } from '../../core/session/story/story';
import { writeStory } from '../../core/session/story/writeStory';
import { saveText } from '../saveText';

/** UTF-8 takes up to three bytes for a unit of a string. */
const MOST_BYTES = 3 * STORY_LIMITS.file;

/** Saves a story as a small file, which any Nuzuh opens. */
export function saveStory(story: Story): void {
  const name = namesOf(story.title)
    .en.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  saveText(`${name || 'story'}.story.json`, writeStory(story), 'application/json');
}

/** The story of a file, or what is the matter with it. */
export async function openStory(file: File): Promise<StoryReading> {
  const tooLong = { step: null, field: '', reason: 'tooLong' } as const;
  if (file.size > MOST_BYTES) return { ok: false, faults: [tooLong] };
  const text = await file.text().catch(() => '');
  return readStory(text.replace(/^\uFEFF/, ''));
}
