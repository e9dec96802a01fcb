import { expect, test } from 'vitest';
import { dayFromNumber } from '../../src/core/domain/day';
import type { Question } from '../../src/core/viewmodels/questions/question';
import {
  MOST_QUESTIONS,
  readQuestions,
  writeQuestions,
} from '../../src/core/viewmodels/questions/questionsText';
import { KeptInMemory, loadedAnew } from './keptInMemory';

const load = () => import('../../src/state/questions');

function questionsFrom(first: number, count: number): Question[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'most',
    day: dayFromNumber(first + index),
    measure: 'idps',
    unit: 'individuals',
  }));
}

test('what was asked is there after a reload, up to as many as there is room for', async () => {
  const kept = new KeptInMemory();
  const page = await loadedAnew(kept, load);
  expect(page.keep(questionsFrom(0, 60))).toBe(true);
  expect(page.keep(questionsFrom(30, 60))).toBe(true);
  expect(page.keep(questionsFrom(90, 60))).toBe(false);
  const { own } = page.useQuestions.getState();
  expect(own).toEqual(questionsFrom(0, MOST_QUESTIONS));
  const again = await loadedAnew(kept, load);
  expect(again.useQuestions.getState().own).toEqual(own);
});

test('a file with more questions than there is room for says so, and its first are taken', async () => {
  const page = await loadedAnew(new KeptInMemory(), load);
  page.keep(questionsFrom(0, 60));
  await page.openQuestions(new File([writeQuestions(questionsFrom(60, 60))], 'more.json'));
  expect(page.useQuestions.getState()).toMatchObject({
    own: questionsFrom(0, MOST_QUESTIONS),
    unread: { faults: [{ field: 'questions', reason: 'tooLong' }], isPartly: true },
  });
});

test('more than there is room for now, kept by an earlier version, stays', async () => {
  const kept = new KeptInMemory();
  kept.setItem('nuzuh.questions', writeQuestions(questionsFrom(0, 120)));
  const page = await loadedAnew(kept, load);
  expect(page.useQuestions.getState().own).toHaveLength(120);
  expect(page.keep(questionsFrom(120, 1))).toBe(false);
  expect(page.useQuestions.getState().own).toHaveLength(120);
});

test('so many questions on places with the longest names are read again', () => {
  const questions = questionsFrom(0, MOST_QUESTIONS).map(({ measure, unit }, index): Question => ({
    kind: 'error',
    flaw: 'broken',
    place: '\u0001'.repeat(299) + String.fromCharCode(index),
    from: dayFromNumber(0),
    day: dayFromNumber(1),
    measure,
    unit,
  }));
  expect(readQuestions(writeQuestions(questions))).toEqual({ questions, faults: [] });
});
