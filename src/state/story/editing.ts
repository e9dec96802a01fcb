import { create } from 'zustand';
import type { Story } from '../../core/session/story/story';
import { useStore } from '../store';
import { changeStory, useOwnStories } from './ownStories';

/** The own story that is worked on, and how it was before each change since it was opened. */
interface Editing {
  readonly id: number | null;
  readonly past: readonly Story[];
  /** How the last change or its undoing left it; null before the first. */
  readonly left: Story | null;
}

export const useEditing = create<Editing>()(() => ({ id: null, past: [], left: null }));

// Another tab may have changed the story since, so that its past is not known here, or have taken it away.
useOwnStories.subscribe(({ stories }) => {
  const { id, past, left } = useEditing.getState();
  const own = stories.find((one) => one.id === id);
  if (past.length > 0 && own?.story !== left) useEditing.setState({ past: [] });
  if (!own && useStore.getState().panel === 'story') useStore.setState({ panel: 'stories' });
});

/** Opens an own story to be worked on. */
export function editStory(id: number): void {
  useEditing.setState({ id, past: [], left: null });
  useStore.setState({ panel: 'story' });
}

/** Changes the story that is worked on; the change can be undone. */
export function edit(change: (story: Story) => Story): void {
  const { id, past } = useEditing.getState();
  const own = useOwnStories.getState().stories.find((one) => one.id === id);
  const changed = own && change(own.story);
  if (!own || !changed || changed === own.story) return;
  useEditing.setState({ past: [...past, own.story], left: changed });
  changeStory(own.id, changed);
}

/** Takes the last change back. */
export function undoEdit(): void {
  const { id, past } = useEditing.getState();
  const before = past.at(-1);
  if (id === null || !before) return;
  useEditing.setState({ past: past.slice(0, -1), left: before });
  changeStory(id, before);
}
