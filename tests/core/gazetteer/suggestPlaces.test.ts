import { expect, test } from 'vitest';
import { suggestPlaces } from '../../../src/core/gazetteer/suggestPlaces';
import { SMALL_IRAQ } from '../smallIraq';

test.each([
  ['Bughded', ['possible IQG08']],
  ['Baghdadd', ['likely IQG08']],
  ['Duhuk', ['likely IQG09']],
  ['Irbil', ['likely IQG11']],
  ['Missn', ['likely IQG14']],
  ['بغدد', ['likely IQG08']],
  ['Atlantis', []],
  ['', []],
  ['-', []],
  ['__proto__', []],
])('%j may mean %j', (name, places) => {
  expect(suggestPlaces(SMALL_IRAQ, name).map(({ place, likeness }) => `${likeness} ${place}`)).toEqual(
    places,
  );
});
