import { expect, test } from 'vitest';
import { suggestPlaces } from '../../../src/core/gazetteer/suggestPlaces';
import { SMALL_IRAQ } from '../smallIraq';

test.each([
  ['Dahukk', ['IQG09']],
  ['Erbill', ['IQG11']],
  ['Bagdhad', ['IQG08']],
  ['Atlantis', []],
  ['', []],
  ['__proto__', []],
])('%j may mean %j', (text, places) => {
  expect(suggestPlaces(SMALL_IRAQ, text)).toEqual(places);
});
