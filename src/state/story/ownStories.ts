import { create } from 'zustand';
import { readStory } from '../../core/session/story/readStory';
import type { Story } from '../../core/session/story/story';
import { writeStoryShort } from '../../core/session/story/writeStory';
import { followOtherTabs, keepWork, keptWork, type Understood } from '../keptWork';
import { foundAgain } from './foundAgain';
import type { OwnStory } from './ownStory';

interface OwnStories {
  readonly stories: readonly OwnStory[];
  /** Stories that another window removed, each with its place; empty once they are back. */
  readonly lost: readonly LostStory[];
  /** False when this browser does not keep them: then they last as long as the page. */
  readonly kept: boolean;
}

interface LostStory {
  readonly story: OwnStory;
  readonly at: number;
}

const KEY = 'nuzuh.stories';

let lastId = 0;

export const useOwnStories = create<OwnStories>()(() => ({
  stories: (keptWork(KEY, understood) ?? []).map(withId),
  lost: [],
  kept: true,
}));

followOtherTabs(KEY, understood, (told) => {
  const { stories: before, lost, kept } = useOwnStories.getState();
  if (!told || !kept) return;
  const stories = foundAgain(before, told, withId);
  const gone = before
    .map((story, at) => ({ story, at }))
    .filter(({ story }) => !stories.some(({ id }) => id === story.id));
  const there = new Set(stories.map(textOf));
  useOwnStories.setState({
    stories,
    lost: [...lost, ...gone].filter(({ story }) => !there.has(textOf(story))),
  });
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

/** Puts back what another window removed. */
export function putBack(): void {
  const { stories, lost } = useOwnStories.getState();
  keep(lost.reduceRight<readonly OwnStory[]>((all, { story, at }) => all.toSpliced(at, 0, story), stories));
  useOwnStories.setState({ lost: [] });
}

function keep(stories: readonly OwnStory[]): void {
  const text = JSON.stringify(stories.map(textOf));
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

function textOf({ story }: OwnStory): string {
  return writeStoryShort(story);
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
