import { expect, test } from 'vitest';
import type { Story } from '../../src/core/session/story/story';
import type { Question } from '../../src/core/viewmodels/questions/question';
import { SMALL } from '../core/exercise/smallScenario';
import { KeptInMemory, loadedAnew } from './keptInMemory';

/** Two tabs of one browser; the second hears of what the first has kept when it is told. */
async function twoTabs<Code>(load: () => Promise<Code>, kept = new KeptInMemory()) {
  const tab = new EventTarget();
  const first = await loadedAnew(kept, load);
  const second = await loadedAnew(kept, load, tab);
  const tell = (key: string) => tab.dispatchEvent(Object.assign(new Event('storage'), { key }));
  return { first, second, tell, kept };
}

function titled(en: string): Story {
  return { title: { en }, dataset: 'iraq', source: {}, steps: [] };
}

test('a board that another tab changed is taken over, and nothing of it is written over', async () => {
  const { first, second, tell } = await twoTabs(() => import('../../src/state/board/boardStore'));
  first.changeBoard({ title: 'Ibrahim Al-Khalil' });
  tell('nuzuh.exercise');
  expect(second.useBoard.getState().board.title).toBe('');
  tell('nuzuh.board');
  expect(second.useBoard.getState().board).toEqual(first.useBoard.getState().board);
  second.changeBoard({ referrals: [] });
  expect(second.useBoard.getState().board.title).toBe('Ibrahim Al-Khalil');
});

test('an exercise is taken over, but not in place of one that is being set up and not kept yet', async () => {
  const { first, second, tell } = await twoTabs(() => import('../../src/state/exercise/exerciseStore'));
  first.beginWith(SMALL);
  first.decide(2, 'Open the second gate');
  tell('nuzuh.exercise');
  const { exercise } = first.useExercise.getState();
  expect(second.useExercise.getState().exercise).toEqual(exercise);
  second.changeScenario({ people: 91 });
  const unfinished = second.useExercise.getState().exercise;
  first.decide(3, 'Close it');
  tell('nuzuh.exercise');
  expect(second.useExercise.getState().exercise).toBe(unfinished);
});

test('an exercise that another tab replaced is said to be gone, and can be put back; one that it changed is not', async () => {
  const { first, second, tell } = await twoTabs(() => import('../../src/state/exercise/exerciseStore'));
  const here = () => second.useExercise.getState();
  first.beginWith(SMALL);
  first.decide(2, 'Open the second gate');
  first.nameOwner('taps', 'Water department');
  tell('nuzuh.exercise');
  const { exercise } = first.useExercise.getState();
  first.changeScenario({ people: 80, arrivals: { counts: [30, 50] } });
  first.dropDecision(0);
  tell('nuzuh.exercise');
  expect(here().lost).toBeNull();
  first.bringBack();
  first.beginWith(SMALL, exercise?.progress);
  tell('nuzuh.exercise');
  first.beginAnew();
  tell('nuzuh.exercise');
  expect(here()).toMatchObject({ lost: exercise, exercise: { scenario: SMALL, progress: { owners: {} } } });
  first.goBy(1);
  tell('nuzuh.exercise');
  expect(here().lost).toEqual(exercise);
  second.putBack();
  expect(here()).toMatchObject({ lost: null, exercise });
  second.bringBack();
  expect(here().exercise?.progress).toMatchObject({ step: 1, decisions: [] });
});

test('an exercise that another tab replaced and brought back itself is not said to be gone', async () => {
  const { first, second, tell } = await twoTabs(() => import('../../src/state/exercise/exerciseStore'));
  first.beginWith(SMALL);
  tell('nuzuh.exercise');
  const other = {
    title: { en: 'Floods' },
    people: 40,
    days: 9,
    householdSize: 5,
    arrivals: { counts: [40] },
  };
  first.beginWith({ ...SMALL, ...other });
  tell('nuzuh.exercise');
  expect(second.useExercise.getState().lost?.scenario).toEqual(SMALL);
  first.bringBack();
  tell('nuzuh.exercise');
  expect(second.useExercise.getState().lost).toBeNull();
});

test('an exercise whose only decision another tab takes back and words anew is the same', async () => {
  const { first, second, tell } = await twoTabs(() => import('../../src/state/exercise/exerciseStore'));
  const here = () => second.useExercise.getState();
  first.beginWith(SMALL);
  first.goBy(1);
  first.decide(1, 'Opne the second gate');
  tell('nuzuh.exercise');
  first.dropDecision(0);
  tell('nuzuh.exercise');
  expect(here().lost).toBeNull();
  first.decide(1, 'Open the second gate');
  tell('nuzuh.exercise');
  first.beginAnew();
  tell('nuzuh.exercise');
  expect(here().lost?.progress.decisions).toEqual([{ day: 1, text: 'Open the second gate' }]);
  second.beginAnew();
  expect(here().lost).toBeNull();
});

test('questions and teams are taken over, teams not during a round', async () => {
  const { first, second, tell } = await twoTabs(() => import('../../src/state/questions'));
  const question: Question = { kind: 'peak', place: 'kri', measure: 'idps', unit: 'individuals' };
  first.keep([question]);
  first.addTeam('North');
  tell('nuzuh.questions');
  tell('nuzuh.teams');
  expect(second.useQuestions.getState()).toMatchObject({
    own: [question],
    teams: [{ id: 1, name: 'North' }],
  });
  second.beginRound('own', [question]);
  first.setTeams([]);
  first.setOwn([]);
  tell('nuzuh.questions');
  tell('nuzuh.teams');
  expect(second.useQuestions.getState()).toMatchObject({
    own: [],
    teams: [{ id: 1, name: 'North' }],
    round: { questions: [question] },
  });
});

test('stories are taken over under the ids that they have here', async () => {
  const { first, second, tell } = await twoTabs(() => import('../../src/state/story/ownStories'));
  const own = () => second.useOwnStories.getState().stories;
  const ids = ['One', 'Two', 'Three'].map((title) => first.addStory(titled(title)));
  tell('nuzuh.stories');
  const here = own().map(({ id }) => id);
  first.removeStory(ids[0] ?? 0);
  tell('nuzuh.stories');
  expect(own()).toEqual([
    { id: here[1], story: titled('Two') },
    { id: here[2], story: titled('Three') },
  ]);
  first.changeStory(ids[1] ?? 0, titled('Second'));
  tell('nuzuh.stories');
  expect(own()[0]).toEqual({ id: here[1], story: titled('Second') });
  first.addStory(titled('Four'));
  tell('nuzuh.stories');
  expect(own().map(({ story }) => story.title.en)).toEqual(['Second', 'Three', 'Four']);
  expect(new Set([...here, ...own().map(({ id }) => id)]).size).toBe(4);
});

test('what another tab changed is not undone from here', async () => {
  const { first, second, tell } = await twoTabs(async () => ({
    ...(await import('../../src/state/story/ownStories')),
    ...(await import('../../src/state/story/editing')),
  }));
  const id = first.addStory(titled('One'));
  tell('nuzuh.stories');
  second.editStory(second.useOwnStories.getState().stories[0]?.id ?? 0);
  second.edit(() => titled('Two'));
  second.undoEdit();
  expect(second.useOwnStories.getState().stories).toMatchObject([{ story: titled('One') }]);
  second.edit(() => titled('Two'));
  first.changeStory(id, titled('Three'));
  tell('nuzuh.stories');
  second.undoEdit();
  expect(second.useOwnStories.getState().stories).toMatchObject([{ story: titled('Three') }]);
});

test('what another tab kept and this one cannot read is put aside, and not taken over', async () => {
  const { first, second, tell, kept } = await twoTabs(() => import('../../src/state/board/boardStore'));
  first.changeBoard({ title: 'Ibrahim Al-Khalil' });
  tell('nuzuh.board');
  kept.setItem('nuzuh.board', '{"kind":"nuzuh-board","version":2}');
  tell('nuzuh.board');
  expect(second.useBoard.getState().board.title).toBe('Ibrahim Al-Khalil');
  expect(kept.getItem('nuzuh.board.unread')).toBe('{"kind":"nuzuh-board","version":2}');
});
