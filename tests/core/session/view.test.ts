import { expect, test } from 'vitest';
import { ofOneScale, DEFAULT_VIEW, type View } from '../../../src/core/session/view';

const CHOSEN: View = {
  ...DEFAULT_VIEW,
  classes: { kind: 'own', bounds: [5000] },
  signals: '900,600',
};

test.each<[Partial<View>, 'kept' | 'lost', 'kept' | 'lost']>([
  [{ date: null, places: ['kri'] }, 'kept', 'kept'],
  [{ measure: 'returnees' }, 'lost', 'lost'],
  [{ unit: 'families' }, 'lost', 'lost'],
  [{ rate: true }, 'lost', 'kept'],
  [{ level: 'district' }, 'lost', 'kept'],
])('after the choice %j own bounds are %s and thresholds %s', (change, bounds, thresholds) => {
  const { classes, signals } = ofOneScale({ ...CHOSEN, ...change }, CHOSEN);
  expect(classes).toBe(bounds === 'kept' ? CHOSEN.classes : DEFAULT_VIEW.classes);
  expect(signals).toBe(thresholds === 'kept' ? CHOSEN.signals : null);
});

test('those that come with the choice stay', () => {
  const change = { measure: 'returnees', signals: '50,50', classes: { kind: 'own', bounds: [7] } } as const;
  const chosen = { ...CHOSEN, ...change };
  expect(ofOneScale(chosen, CHOSEN)).toEqual(chosen);
});
