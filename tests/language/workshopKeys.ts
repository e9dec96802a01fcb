import { ROOMS } from '../../src/views/workshop/rooms';
import type { StoryFault } from '../../src/core/session/story/readStory';
import { members } from './members';

const STORY_FAULTS = members<StoryFault['reason']>({
  notJson: true,
  missing: true,
  unknown: true,
  tooLong: true,
  notUnderstood: true,
});

/** The keys of what teaches and rehearses with the figures. */
export const WORKSHOP_KEYS: readonly [string, string[]][] = [
  ['workshop-room-*', ROOMS.map((room) => `workshop-room-${room}`)],
  ['workshop-about-*', ROOMS.map((room) => `workshop-about-${room}`)],
  ['story-fault-*', STORY_FAULTS.map((reason) => `story-fault-${reason}`)],
];
