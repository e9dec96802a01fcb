import { create } from 'zustand';
import { readStory } from '../../core/session/story/readStory';
import type { Story } from '../../core/session/story/story';
import { writeStoryShort } from '../../core/session/story/writeStory';
import { followOtherTabs, keepWork, keptWork, type Understood } from '../keptWork';
import { foundAgain } from './foundAgain';
import type { OwnStory } from './ownStory';

interface OwnStories {
  readonly stories: readonly OwnStory[];
  /** False when this browser does not keep them: then they last as long as the page. */
  readonly kept: boolean;
}

const KEY = 'nuzuh.stories';

let lastId = 0;

export const useOwnStories = create<OwnStories>()(() => ({
  stories: (keptWork(KEY, understood) ?? []).map(withId),
  kept: true,
}));

followOtherTabs(KEY, understood, (told) => {
  const { stories, kept } = useOwnStories.getState();
  if (told && kept) useOwnStories.setState({ stories: foundAgain(stories, told, withId) });
});

/** Adds a story at the end, and gives its id. */
export function addStory(story: Story): number {
  const own = withId(story);
  keep([...useOwnStories.getState().stories, own]);
  return own.id;
}

/** Puts a story in place of the one with its id. */
export function changeStory(id: number, story: Story): void {
  keep(useOwnStories.getState().stories.map((one) => (one.id === id ? { id, story } : one)));
}

/** Takes a story away. */
export function removeStory(id: number): void {
  keep(useOwnStories.getState().stories.filter((one) => one.id !== id));
}

/** Puts a story that was taken away back where it was. */
export function restoreStory(story: OwnStory, at: number): void {
  keep(useOwnStories.getState().stories.toSpliced(at, 0, story));
}

function keep(stories: readonly OwnStory[]): void {
  const text = JSON.stringify(stories.map(({ story }) => writeStoryShort(story)));
  useOwnStories.setState({ stories, kept: keepWork(KEY, text) });
}

/** What is no story there is left out. */
function understood(text: string): Understood<readonly Story[]> {
  const texts = listed(text);
  const value = (texts ?? []).flatMap((one) => {
    const read = typeof one === 'string' ? readStory(one) : null;
    return read?.ok ? [read.value] : [];
  });
  return { value, isWhole: value.length === texts?.length };
}

function withId(story: Story): OwnStory {
  lastId++;
  return { id: lastId, story };
}

/** Null for what is no list. */
function listed(json: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
