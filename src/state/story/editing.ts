import { create } from 'zustand';
import type { Story } from '../../core/session/story/story';
import { useStore } from '../store';
import { changeStory, useOwnStories } from './ownStories';

/** The own story that is worked on, and how it was before each change since it was opened. */
interface Editing {
  readonly id: number | null;
  readonly past: readonly Story[];
}

export const useEditing = create<Editing>()(() => ({ id: null, past: [] }));

/** Opens an own story to be worked on. */
export function editStory(id: number): void {
  useEditing.setState({ id, past: [] });
  useStore.setState({ panel: 'story' });
}

/** Changes the story that is worked on; the change can be undone. */
export function edit(change: (story: Story) => Story): void {
  const { id, past } = useEditing.getState();
  const own = useOwnStories.getState().stories.find((one) => one.id === id);
  const changed = own && change(own.story);
  if (!own || !changed || changed === own.story) return;
  changeStory(own.id, changed);
  useEditing.setState({ past: [...past, own.story] });
}

/** Takes the last change back. */
export function undoEdit(): void {
  const { id, past } = useEditing.getState();
  const before = past.at(-1);
  if (id === null || !before) return;
  changeStory(id, before);
  useEditing.setState({ past: past.slice(0, -1) });
}
