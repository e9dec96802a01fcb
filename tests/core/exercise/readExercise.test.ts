import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseText } from '../../../src/core/exercise/exerciseText';
import { readExercise } from '../../../src/core/exercise/readExercise';
import { INJECT_KINDS, SHAPES, type Scenario } from '../../../src/core/exercise/scenario';
import { NO_PROGRESS, type Progress } from '../../../src/core/exercise/progress';
import { inject, SMALL } from './smallScenario';

const NOTICE = 'EXERCISE – synthetic';

type Written = Record<string, unknown> & { scenario: Record<string, unknown> };

/** The faults of a scenario that was changed after it was written. */
function faultsOf(change: (file: Written) => void) {
  const file = JSON.parse(exerciseText(NOTICE, SMALL)) as Written;
  change(file);
  const read = readExercise(JSON.stringify(file));
  return read.ok ? [] : read.faults.map(({ field, reason }) => `${field} ${reason}`);
}

test.each([
  ['no JSON', '{', ' notJson'],
  ['another file', '{"observations":[]}', 'kind otherKind'],
  ['a list', '[]', 'kind otherKind'],
  ['far too long', ' '.repeat(4_000_001), ' tooLong'],
])('%s is refused', (_what, text, fault) => {
  const read = readExercise(text);
  expect(read.ok ? [] : read.faults.map(({ field, reason }) => `${field} ${reason}`)).toEqual([fault]);
});

test('each fault is told with its field', () => {
  expect(faultsOf((file) => (file['version'] = 2))).toEqual(['version version']);
  expect(faultsOf(({ scenario }) => (scenario['people'] = 91))).toEqual(['scenario.people sum']);
  expect(faultsOf(({ scenario }) => (scenario['people'] = -1))).toContain('scenario.people notWhole');
  expect(faultsOf(({ scenario }) => (scenario['people'] = '90'))).toEqual(['scenario.people wrongKind']);
  expect(faultsOf(({ scenario }) => (scenario['householdSize'] = 5.55))).toEqual([
    'scenario.householdSize notTenths',
  ]);
  expect(faultsOf(({ scenario }) => delete scenario['days'])).toEqual(['scenario.days missing']);
  expect(faultsOf(({ scenario }) => (scenario['deaths'] = 3))).toEqual(['scenario.deaths unknown']);
  expect(faultsOf(({ scenario }) => (scenario['injects'] = [inject('rain', 6)]))).toEqual([
    'scenario.injects[0].day afterTheEnd',
  ]);
  expect(faultsOf(({ scenario }) => (scenario['injects'] = [inject('closed', 4, 3)]))).toEqual([
    'scenario.injects[0].until backwards',
  ]);
});

const text = fc.string({ maxLength: 20 });
const names = fc.record({ en: text, ar: text, ckb: text }, { requiredKeys: ['en'] });
const days = 9;
const scenarios: fc.Arbitrary<Scenario> = fc.record({
  title: names,
  about: names,
  place: fc.record({ kind: fc.constantFrom('crossing', 'governorate', 'other'), names }),
  people: fc.integer({ min: 1, max: 100_000 }),
  householdSize: fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10),
  days: fc.constant(days),
  arrivals: fc.record({ shape: fc.constantFrom(...SHAPES), over: fc.integer({ min: 1, max: days }) }),
  departures: fc.array(fc.nat(500), { maxLength: days }),
  groups: fc.array(fc.record({ name: names, share: fc.nat(100) }), { maxLength: 4 }),
  injects: fc.array(
    fc.record({
      kind: fc.constantFrom(...INJECT_KINDS),
      day: fc.integer({ min: 1, max: days }),
      text: names,
    }),
    { maxLength: 5 },
  ),
});
const progresses: fc.Arbitrary<Progress> = fc.record({
  step: fc.nat(days + 1),
  capacities: fc.uniqueArray(
    fc.record({
      standard: fc.constantFrom('taps', 'beds'),
      day: fc.integer({ min: 1, max: days }),
      value: fc.option(fc.nat(9999)),
    }),
    { selector: ({ standard, day }) => `${standard} ${day}` },
  ),
  owners: fc.record({ taps: text, site: text }, { requiredKeys: [] }),
  decisions: fc.array(fc.record({ day: fc.integer({ min: 1, max: days }), text })),
});

test('what is written is read again as it was, and written again as the same text', () => {
  fc.assert(
    fc.property(scenarios, progresses, (scenario, progress) => {
      const written = exerciseText(NOTICE, scenario, progress);
      const read = readExercise(written);
      if (!read.ok) throw new Error(JSON.stringify(read.faults));
      expect(read.value).toEqual({ scenario, progress });
      expect(exerciseText(NOTICE, read.value.scenario, read.value.progress)).toBe(written);
    }),
  );
});

test('a day has one capacity for a need, so that the order of a file says nothing', () => {
  const taps = { standard: 'taps', day: 2, value: 3 } as const;
  const faultsWith = (...capacities: Progress['capacities']) => {
    const read = readExercise(exerciseText(NOTICE, SMALL, { ...NO_PROGRESS, capacities }));
    return read.ok ? [] : read.faults;
  };
  expect(faultsWith(taps, { ...taps, day: 3 }, { ...taps, standard: 'beds' })).toEqual([]);
  expect(faultsWith(taps, { ...taps, value: 4 })).toEqual([
    { field: 'progress.capacities[1]', reason: 'repeated' },
  ]);
});

/** JSON in which one value, however deep, is another. */
const broken = fc
  .tuple(scenarios, progresses, fc.nat(), fc.jsonValue({ maxDepth: 2 }))
  .map(([scenario, progress, at, other]) => {
    let left = at % 80;
    return JSON.stringify(JSON.parse(exerciseText(NOTICE, scenario, progress)), (key, value: unknown) => {
      const isHead = key === '' || key === 'kind' || key === 'version';
      return isHead || left-- !== 0 ? value : other;
    });
  });

test('no text makes the reader throw, wherever a written one is cut or broken', () => {
  const cut = fc
    .tuple(scenarios, progresses, fc.nat(), fc.nat())
    .map(([scenario, progress, from, length]) => {
      const json = exerciseText(NOTICE, scenario, progress);
      const at = from % json.length;
      return json.slice(0, at) + json.slice(at + (length % 9));
    });
  let reached = 0;
  fc.assert(
    fc.property(fc.oneof(fc.json(), cut, broken), (json) => {
      const read = readExercise(json);
      if (!read.ok && read.faults.some(({ field }) => field.includes('.'))) reached++;
      expect(read.ok || read.faults.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(reached).toBeGreaterThan(10); // faults of fields inside: the shape was read
});
