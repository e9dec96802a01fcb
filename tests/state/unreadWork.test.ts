import { expect, test } from 'vitest';
import { QUESTIONS_FILE } from '../../src/core/viewmodels/questions/questionsText';
import { writeStoryShort } from '../../src/core/session/story/writeStory';
import { SMALL } from '../core/exercise/smallScenario';
import { KeptInMemory, loadedAnew } from './keptInMemory';

const STORY = { title: { en: 'Mine' }, dataset: 'iraq', source: {}, steps: [] };
const NEWER = '{"kind":"of a newer version","version":2}';
const QUESTION = { kind: 'peak', place: 'kri', measure: 'idps', unit: 'individuals' } as const;
const { kind, version } = QUESTIONS_FILE;

const board = () => import('../../src/state/board/boardStore');
const exercise = () => import('../../src/state/exercise/exerciseStore');
const stories = () => import('../../src/state/story/ownStories');
const questions = () => import('../../src/state/questions');

test.each<[string, string, () => Promise<() => unknown>]>([
  ['nuzuh.board', NEWER, async () => (await board()).beginAnew],
  ['nuzuh.exercise', NEWER, async () => (await exercise()).beginWith.bind(null, SMALL)],
  ['nuzuh.stories', NEWER, async () => (await stories()).addStory.bind(null, STORY)],
  [
    'nuzuh.stories',
    JSON.stringify([NEWER, writeStoryShort(STORY)]),
    async () => (await stories()).addStory.bind(null, STORY),
  ],
  ['nuzuh.questions', NEWER, async () => (await questions()).keep.bind(null, [QUESTION])],
  [
    'nuzuh.questions',
    JSON.stringify({ kind, version, questions: [QUESTION, { kind: 'newer' }] }),
    async () => (await questions()).setOwn.bind(null, [QUESTION]),
  ],
])('%s: %s is put aside before other work takes its place', async (name, text, load) => {
  const kept = new KeptInMemory();
  kept.setItem(name, text);
  const work = await loadedAnew(kept, load);
  work();
  expect(kept.getItem(name)).not.toBe(text);
  expect(kept.getItem(`${name}.unread`)).toBe(text);
});

test('of a list of stories those stay that can be read', async () => {
  const kept = new KeptInMemory();
  kept.setItem('nuzuh.stories', JSON.stringify([NEWER, 7, writeStoryShort(STORY)]));
  const { useOwnStories } = await loadedAnew(kept, stories);
  expect(useOwnStories.getState().stories).toEqual([{ id: 1, story: STORY }]);
});
