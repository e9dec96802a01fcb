import { useMemo } from 'react';
import type { Story } from '../../core/session/story/story';
import type { LanguageCode } from '../../core/session/view';
import { storyToPublish, type StoryToPublish } from '../../state/publishing/story/storyToPublish';
import type { PreparedSnapshot } from '../../state/snapshotFile';

/** A story as far as what was prepared can tell it; null without a story, and until that is known. */
export function useToldStory(
  story: Story | null,
  prepared: PreparedSnapshot | null,
  languages: readonly LanguageCode[],
): StoryToPublish | null {
  return useMemo(
    () => story && prepared && storyToPublish(story, { ...prepared, languages }),
    [story, prepared, languages],
  );
}
