import type { StoryFault } from '../../src/core/session/story/readStory';
import { members } from './members';

const STORY_FAULTS = members<StoryFault['reason']>({
  notJson: true,
  missing: true,
  unknown: true,
  tooLong: true,
  notUnderstood: true,
});

/** The keys of stories. */
export const STORY_KEYS: readonly [string, string[]][] = [
  ['story-fault-*', STORY_FAULTS.map((reason) => `story-fault-${reason}`)],
];
