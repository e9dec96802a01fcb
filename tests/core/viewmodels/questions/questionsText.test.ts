import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEASURES, UNITS } from '../../../../src/core/domain/measure';
import { FLAWS, keyOf, type Question } from '../../../../src/core/viewmodels/questions/question';
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
const questions = fc.uniqueArray(
  fc
    .tuple(asked, fc.constantFrom(...MEASURES), fc.constantFrom(...UNITS))
    .map(([one, measure, unit]): Question => ({ ...one, measure, unit })),
  { minLength: 1, maxLength: 20, selector: keyOf },
);

test('what is written is read again', () => {
  fc.assert(
    fc.property(questions, (some) => {
      expect(readQuestions(writeQuestions(some))).toEqual({ questions: some, faults: [] });
    }),
  );
});

test('no text throws, and one without questions says why', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readQuestions(text);
      expect(read.questions).toEqual([]);
      expect(read.faults).not.toEqual([]);
    }),
  );
});

test.each([
  ['{"kind":', '', 'notJson'],
  ['[]', 'kind', 'otherKind'],
  ['{"kind":"nuzuh-story","version":1,"questions":[]}', 'kind', 'otherKind'],
  ['{"kind":"nuzuh-questions","version":2,"questions":[]}', 'version', 'version'],
  ['{"kind":"nuzuh-questions","version":1}', 'questions', 'missing'],
  ['{"kind":"nuzuh-questions","version":1,"questions":[]}', 'questions', 'missing'],
])('%s is no file of questions', (text, field, reason) => {
  expect(readQuestions(text)).toEqual({ questions: [], faults: [{ field, reason }] });
});

test('a question that stands there again is told and left out', () => {
  const { kind, place, measure, unit } = PEAK;
  const again = [PEAK, { ...PEAK, place: 'IQG09' }, { unit, measure, place, kind }];
  const json = JSON.stringify({ kind: 'nuzuh-questions', version: 1, questions: again });
  expect(readQuestions(json)).toEqual({
    questions: again.slice(0, 2),
    faults: [{ field: 'questions[2]', reason: 'repeated' }],
  });
});

test('a question that cannot be read is told by its fields, the others stay', () => {
  const file = {
    kind: 'nuzuh-questions',
    version: 1,
    questions: [
      { ...PEAK, measure: 'gold' },
      PEAK,
      { ...PEAK, kind: 'most', day: '2015-02-29' },
      { ...PEAK, kind: 'why' },
      null,
    ],
  };
  expect(readQuestions(JSON.stringify(file))).toEqual({
    questions: [PEAK],
    faults: [
      { field: 'questions[0].measure', reason: 'word' },
      { field: 'questions[2].day', reason: 'day' },
      { field: 'questions[2].place', reason: 'unknown' },
      { field: 'questions[3].kind', reason: 'word' },
      { field: 'questions[4].kind', reason: 'wrongKind' },
    ],
  });
});
