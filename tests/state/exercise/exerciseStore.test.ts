import { expect, test } from 'vitest';
import { exerciseText } from '../../../src/core/exercise/exerciseText';
import { NO_PROGRESS } from '../../../src/core/exercise/progress';
import { LIMITS } from '../../../src/core/exercise/scenario';
import { SMALL } from '../../core/exercise/smallScenario';
import { KeptInMemory, loadedAnew } from '../keptInMemory';

const load = () => import('../../../src/state/exercise/exerciseStore');

test('what cannot be read after a reload is neither played nor kept, and what was kept before stays', async () => {
  const kept = new KeptInMemory();
  const page = await loadedAnew(kept, load);
  page.beginWith(SMALL);
  page.decide(1, 'Open the second gate');
  const before = page.useExercise.getState().exercise;
  const counts = [3_000_000, 3_000_000];
  page.changeScenario({ arrivals: { counts }, people: 6_000_000 });
  page.goBy(1);
  expect(page.useExercise.getState().exercise?.progress.step).toBe(0);
  const again = await loadedAnew(kept, load);
  expect(again.useExercise.getState().exercise).toEqual(before);
});

test('thousands of decisions as long as their field are there after a reload', async () => {
  const kept = new KeptInMemory();
  const page = await loadedAnew(kept, load);
  const decisions = Array.from({ length: 2000 }, () => ({ day: 1, text: 'ب'.repeat(LIMITS.text) }));
  page.beginWith(SMALL, { step: 1, capacities: [], owners: {}, decisions });
  const { exercise } = page.useExercise.getState();
  const again = await loadedAnew(kept, load);
  expect(again.useExercise.getState().exercise).toEqual(exercise);
});

test('another scenario, a file or a new beginning can be taken back with all that was decided', async () => {
  const kept = new KeptInMemory();
  const page = await loadedAnew(kept, load);
  const file = await import('../../../src/state/exercise/exerciseFile');
  page.beginWith(SMALL);
  expect(page.useExercise.getState().before).toBeNull(); // nothing was there
  page.enterCapacity({ standard: 'taps', day: 1, value: 3 });
  page.nameOwner('taps', 'Water department');
  page.decide(1, 'Open the second gate');
  const { exercise } = page.useExercise.getState();
  const other = { ...SMALL, title: { en: 'Other' } };
  const losses = [
    async () => page.beginWith(other),
    () => file.openExerciseFile(new File([exerciseText('', other)], 'other.json')),
    async () => page.beginAnew(),
  ];
  for (const lose of losses) {
    await lose();
    expect(page.useExercise.getState().exercise?.progress).toEqual(NO_PROGRESS);
    page.bringBack();
    expect(page.useExercise.getState().exercise).toEqual(exercise);
    expect((await loadedAnew(kept, load)).useExercise.getState().exercise).toEqual(exercise);
  }
  page.bringBack(); // what stood there last
  expect(page.useExercise.getState().exercise).toEqual({ scenario: SMALL, progress: NO_PROGRESS });
});
