import { expect, test } from 'vitest';
import type { ComparedPlace } from '../../../../src/core/viewmodels/change/comparison';
import { mostChanged } from '../../../../src/core/viewmodels/change/mostChanged';

const place = (id: string, absolute: number | null): ComparedPlace => {
  const figure = { value: 1, isFloor: false, isEstimated: false, empty: null };
  return {
    place: id,
    names: { en: id },
    onMap: true,
    before: figure,
    after: figure,
    change:
      absolute === null
        ? { kind: 'none' }
        : { kind: 'change', absolute, percent: null, common: 1, expected: 1, estimated: false, marks: [] },
    isNew: false,
    selected: false,
  };
};
const places = [place('a', 90), place('b', 5), place('c', 0), place('d', -40), place('e', null)];
const kept = (most: number) => mostChanged(places, most).map((one) => one.place);

test('large falls are kept as large rises are, in their order', () => {
  expect(kept(2)).toEqual(['a', 'd']);
  expect(kept(3)).toEqual(['a', 'b', 'd']);
});

test('a place without a change is the first to be left out, and none is while there is room', () => {
  expect(kept(4)).toEqual(['a', 'b', 'c', 'd']);
  expect(kept(5)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
