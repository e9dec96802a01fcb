import type { Story } from '../../core/session/story/story';
import { writeStoryShort } from '../../core/session/story/writeStory';
import type { OwnStory } from './ownStory';

/**
 * Stories as another tab left them, under the ids that they have here: one that stayed the same is found by its text, one
 * that was changed by its place, and any other is new. O(letters + stories²).
 */
export function foundAgain(
  before: readonly OwnStory[],
  now: readonly Story[],
  withId: (story: Story) => OwnStory,
): OwnStory[] {
  const texts = new Map(before.map((own) => [own, writeStoryShort(own.story)]));
  const same = now.map((story) => {
    const text = writeStoryShort(story);
    const own = [...texts.keys()].find((one) => texts.get(one) === text);
    if (own) texts.delete(own);
    return own;
  });
  return now.map((story, at) => {
    const there = before[at];
    const changed = there && texts.has(there) ? { id: there.id, story } : undefined;
    return same[at] ?? changed ?? withId(story);
  });
}
