import { expect, test } from 'vitest';
import { scaleBar } from '../../../src/core/viewmodels/scaleBar';

test('at zoom 0 the world is 512 pixels wide: the longest round bar in 100 of them is 5,000 km at the equator', () => {
  const { kilometres, width } = scaleBar({ center: [0, 0], zoom: 0 }, 100);
  expect(kilometres).toBe(5000);
  expect(width).toBeCloseTo((5000 / 40_075.016686) * 512, 6);
});

test('a kilometre at 60° north is twice as long on the map as at the equator', () => {
  const equator = scaleBar({ center: [0, 0], zoom: 5 }, 200);
  const north = scaleBar({ center: [0, 60], zoom: 5 }, 200);
  expect([equator.kilometres, north.kilometres]).toEqual([200, 200]);
  expect(north.width / north.kilometres).toBeCloseTo((2 * equator.width) / equator.kilometres, 6);
});
