import { expect, test } from 'vitest';
import type { Story } from '../../../src/core/session/story/story';
import { KeptInMemory, loadedAnew } from '../keptInMemory';

const load = () => import('../../../src/state/story/ownStories');

function titled(en: string): Story {
  return { title: { en }, dataset: 'iraq', source: {}, steps: [] };
}

/** A page with these stories from an earlier visit. */
async function pageWith(kept: KeptInMemory, ...titles: string[]) {
  const page = await loadedAnew(kept, load);
  for (const title of titles) page.addStory(titled(title));
  const again = await loadedAnew(kept, load);
  return { ...again, own: () => again.useOwnStories.getState().stories };
}

const titles = (stories: readonly { readonly story: Story }[]) => stories.map(({ story }) => story.title.en);

test('a story that is put back after another was opened is another story', async () => {
  const page = await pageWith(new KeptInMemory(), 'First', 'Last');
  const last = page.own()[1];
  if (!last) throw new Error('no story');
  page.removeStory(last.id);
  const opened = page.addStory(titled('Opened'));
  page.restoreStory(last, 1);
  expect(titles(page.own())).toEqual(['First', 'Last', 'Opened']);
  page.changeStory(opened, titled('Changed'));
  expect(titles(page.own())).toEqual(['First', 'Last', 'Changed']);
});
