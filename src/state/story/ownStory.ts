import type { Story } from '../../core/session/story/story';

/** A story that a person keeps in this browser. */
export interface OwnStory {
  /** Of this page alone, and never given twice. */
  readonly id: number;
  readonly story: Story;
}
