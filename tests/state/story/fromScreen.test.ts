import { afterEach, expect, test, vi } from 'vitest';
import { readStory } from '../../../src/core/session/story/readStory';
import { STORY_LIMITS } from '../../../src/core/session/story/story';
import { writeStory } from '../../../src/core/session/story/writeStory';
import { newStory, stepNow } from '../../../src/state/story/fromScreen';
import { nameInStories } from '../../../src/state/story/nameInStories';
import { useStore } from '../../../src/state/store';
import { linkToStory } from '../../../src/state/story/storyLink';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a sentence that is longer than a step has room for is cut, so that the story can be read again', () => {
  const sentence = '1,098,913 people in this place '.repeat(20);
  const story = { ...newStory('Mine'), steps: [stepNow(sentence)] };
  expect(readStory(writeStory(story))).toMatchObject({ ok: true });
  expect(story.steps[0]?.sentence.en).toMatch(/place…$|people…$|in…$|this…$|1,098,913…$/);
});

test('the name of a file is as long as a story has room for', () => {
  const name = nameInStories({ id: 'file-1', name: { en: 'A long name '.repeat(60) } });
  expect(name.length).toBeLessThanOrEqual(STORY_LIMITS.dataset);
  expect(nameInStories({ id: 'iraq', name: { en: 'Iraq' } })).toBe('iraq');
});

test('a story that a link could not bring again has none', async () => {
  vi.stubGlobal('location', { origin: 'https://example.org', pathname: '/' });
  const step = { ...stepNow('Here'), notes: { en: 'n'.repeat(STORY_LIMITS.notes) } };
  const story = (steps: number) => ({
    ...newStory('Mine'),
    steps: Array.from({ length: steps }, () => step),
  });
  expect(await linkToStory(story(2))).toMatch(/^https:\/\/example\.org\/\?lang=en#story=/);
  expect(await linkToStory(story(60))).toBeNull();
});

test('a link to a story says the language and the digits that are on screen', async () => {
  vi.stubGlobal('location', { origin: 'https://example.org', pathname: '/' });
  const before = useStore.getState();
  const { language, view } = before;
  useStore.setState({ language: { ...language, code: 'ar' }, view: { ...view, lang: null, digits: 'arab' } });
  const link = await linkToStory(newStory('Mine'));
  useStore.setState(before);
  expect(link).toMatch(/^https:\/\/example\.org\/\?lang=ar&digits=arab#story=/);
});
