import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEASURES, UNITS } from '../../../../src/core/domain/measure';
import { FLAWS, type Question } from '../../../../src/core/viewmodels/questions/question';
import { readQuestions, writeQuestions } from '../../../../src/core/viewmodels/questions/questionsText';
import { day } from '../../cubeOf';

const PEAK: Question = { kind: 'peak', place: 'kri', measure: 'idps', unit: 'individuals' };

const days = fc.constantFrom(day('2015-09-29'), day('2024-04-30'));
const asked = fc.oneof(
  fc.record({ kind: fc.constant('most' as const), day: days }),
  fc.record({ kind: fc.constant('count' as const), day: days, place: fc.string() }),
  fc.record({ kind: fc.constant('peak' as const), place: fc.string() }),
  fc.record({
    kind: fc.constant('error' as const),
    flaw: fc.constantFrom(...FLAWS),
    place: fc.string(),
    from: days,
    day: days,
  }),
);
const questions = fc.array(
  fc
    .tuple(asked, fc.constantFrom(...MEASURES), fc.constantFrom(...UNITS))
    .map(([one, measure, unit]): Question => ({ ...one, measure, unit })),
  { minLength: 1, maxLength: 20 },
);

test('what is written is read again', () => {
  fc.assert(
    fc.property(questions, (some) => {
      expect(readQuestions(writeQuestions(some))).toEqual({ kind: 'read', questions: some, unread: [] });
    }),
  );
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['read', 'fault']).toContain(readQuestions(text).kind);
    }),
  );
});

test.each([
  ['{"kind":', 'json'],
  ['[]', 'kind'],
  ['{"kind":"nuzuh-story","version":1,"questions":[]}', 'kind'],
  ['{"kind":"nuzuh-questions","version":2,"questions":[]}', 'newer'],
  ['{"kind":"nuzuh-questions","version":1,"questions":[{"kind":"peak"}]}', 'empty'],
])('%s is no file of questions', (text, fault) => {
  expect(readQuestions(text)).toEqual({ kind: 'fault', fault });
});

test('a question that cannot be read is told by its number, the others stay', () => {
  const file = {
    kind: 'nuzuh-questions',
    version: 1,
    questions: [{ ...PEAK, measure: 'gold' }, PEAK, { ...PEAK, kind: 'most', day: '2015-02-29' }],
  };
  expect(readQuestions(JSON.stringify(file))).toEqual({ kind: 'read', questions: [PEAK], unread: [1, 3] });
});
