import { expect, test } from 'vitest';
import type { Board } from '../../../../src/core/viewmodels/board/board';
import { newBoard, newPoint } from '../../../../src/core/viewmodels/board/newBoard';
import { hasTaken, isBack, withTaken } from '../../../../src/core/viewmodels/board/withTaken';

const with_ = (...ids: readonly string[]): Board => ({
  ...newBoard(),
  points: ids.map((id) => newPoint(id, { en: id })),
});
const idsOf = ({ points }: Board) => points.map(({ id, names }) => `${id} ${names.en}`);

test('what was taken stands again where it stood, and what was written since stays', () => {
  const taking = { before: with_('a', 'b', 'c'), after: with_('a', 'c') };
  const now = { ...with_('a', 'c', 'd'), title: 'Erbil' };
  const again = withTaken(now, taking);
  expect(idsOf(again)).toEqual(['a a', 'b b', 'c c', 'd d']);
  expect(again.title).toBe('Erbil');
});

test('what was taken away since for good stays away, and the first comes back first', () => {
  const taking = { before: with_('a', 'b', 'c'), after: with_('c') };
  expect(idsOf(withTaken(with_(), taking))).toEqual(['a a', 'b b']);
});

test('an id that was given anew meanwhile is left to its new owner', () => {
  const taking = { before: with_('own1', 'own2'), after: with_('own2') };
  const now = { ...taking.after, points: [...taking.after.points, newPoint('own1', { en: 'new' })] };
  expect(idsOf(withTaken(now, taking))).toEqual(['own3 own1', 'own2 own2', 'own1 new']);
});

test('lines of checklists come back too', () => {
  const before = newBoard();
  const others = before.checklists.during.slice(1);
  const after = { ...before, checklists: { ...before.checklists, during: others } };
  expect(others).not.toEqual(before.checklists.during);
  expect(withTaken(after, { before, after })).toEqual(before);
});

test('a title that was emptied comes back, unless another was written since', () => {
  const taking = { before: { ...with_('a'), title: 'Erbil' }, after: newBoard() };
  expect(withTaken(taking.after, taking)).toEqual(taking.before);
  expect(withTaken({ ...taking.after, title: 'Dahuk' }, taking).title).toBe('Dahuk');
});

test('what was only written over is not gone, and an id that was given anew does not bring back its owner', () => {
  const taking = { before: with_('a', 'b'), after: with_('b') };
  const changed = { ...with_('a', 'b'), title: 'Erbil' };
  expect(hasTaken(taking)).toBe(true);
  expect(hasTaken({ before: changed, after: with_('a', 'b', 'c') })).toBe(false);
  expect(isBack(taking, changed)).toBe(true);
  expect(
    isBack(taking, { ...newBoard(), points: [newPoint('a', { en: 'new' }), ...taking.after.points] }),
  ).toBe(false);
});
