import { expect, test } from 'vitest';
import type { ComparedFigure } from '../../../../src/core/viewmodels/change/comparison';
import { becameOf, revisionMapOf } from '../../../../src/core/viewmodels/change/revisionMap';

const told = (value: number): ComparedFigure => ({ value, isFloor: false, isEstimated: false, empty: null });
const none = (empty: 'suppressed' | 'notReported'): ComparedFigure => ({
  value: null,
  isFloor: false,
  isEstimated: false,
  empty,
});

test('a place that is told in the newer snapshot alone was suppressed once, one told in the older alone is now', () => {
  const became = becameOf([
    { place: 'told', before: told(7), after: told(8) },
    { place: 'released', before: none('suppressed'), after: told(70) },
    { place: 'newly', before: told(70), after: none('suppressed') },
    { place: 'first', before: none('notReported'), after: none('suppressed') },
    { place: 'still', before: none('suppressed'), after: none('suppressed') },
    { place: 'gone', before: none('suppressed'), after: none('notReported') },
    { place: 'missing', before: told(7), after: none('notReported') },
  ]);
  expect([...became]).toEqual([
    ['released', 'released'],
    ['newly', 'suppressed'],
    ['first', 'suppressed'],
  ]);
});

test('a floor is no fall: how a place was revised is said of plain figures alone', () => {
  const { marks } = revisionMapOf(
    ['fell', 'floor'].map((id) => ({ id, names: { en: id } })),
    [
      { place: 'fell', before: told(90), after: told(70) },
      { place: 'floor', before: told(90), after: { ...told(70), isFloor: true } },
    ],
    20,
  );
  expect(marks.map(({ place, value, empty }) => [place, value, empty])).toEqual([
    ['fell', -20, null],
    ['floor', null, 'notComparable'],
  ]);
});
