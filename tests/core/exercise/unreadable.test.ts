import { expect, test } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/exercise/progress';
import { LIMITS, type Scenario } from '../../../src/core/exercise/scenario';
import { unreadable } from '../../../src/core/exercise/unreadable';
import { SMALL } from './smallScenario';

test.each<[string, Partial<Scenario>, string[]]>([
  ['what can be played', {}, []],
  [
    'more people than there may be, counted by day',
    { arrivals: { counts: [3_000_000, 3_000_000] }, people: 6_000_000 },
    ['scenario.people notWhole'],
  ],
  ['counts that are not the people', { people: 91 }, ['scenario.people sum']],
  [
    'a name that is longer than a name may be',
    { place: { kind: 'other', names: { en: 'N'.repeat(LIMITS.text + 1) } } },
    ['scenario.place.names.en tooLong'],
  ],
])('%s: each fault that a reader finds', (_what, change, faults) => {
  const found = unreadable({ scenario: { ...SMALL, ...change }, progress: NO_PROGRESS });
  expect(found.map(({ field, reason }) => `${field} ${reason}`)).toEqual(faults);
});
