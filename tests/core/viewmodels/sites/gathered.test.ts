import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SiteClusters } from '../../../../src/core/viewmodels/sites/siteClusters';
import { siteHexagons } from '../../../../src/core/viewmodels/sites/siteHexagons';
import { sitesAtDate } from '../../../../src/core/viewmodels/sites/sitesAtDate';
import { siteTable, type Site } from './siteTables';

const DATE = '2020-01-31';
const CAMPS = sitesAtDate(
  siteTable([
    ['One', [43, 37], null, { [DATE]: '100' }],
    ['Beside it', [43.01, 37.01], null, { [DATE]: '50' }],
    ['Silent beside it', [43.01, 37], null, { '2020-02-29': '4000' }],
    ['Far away', [46, 33], null, { [DATE]: '7' }],
    ['Silent and far', [40, 30], null, { '2020-02-29': '9' }],
  ]),
  DATE,
);

describe('hexagons', () => {
  test('hold the sum of their sites, and none where no site has a figure', () => {
    const told = siteHexagons(CAMPS).hexagons.map(({ people, sites, reported }) => [people, sites, reported]);
    expect(told).toEqual(
      expect.arrayContaining([
        [150, 3, 2],
        [7, 1, 1],
        [null, 1, 0],
      ]),
    );
    expect(told).toHaveLength(3);
  });

  test('have classes that hold for every date', () => {
    const { table } = CAMPS;
    expect(siteHexagons(sitesAtDate(table, '2020-02-29')).bounds).toEqual(siteHexagons(CAMPS).bounds);
    expect(siteHexagons(CAMPS).bounds.at(-1)).toBe(2000); // of the 4,000 in February
  });

  test('are regular, of about 20 kilometres', () => {
    const outline = siteHexagons(CAMPS).hexagons[0]?.outline ?? [];
    const east = Math.max(...outline.map(([longitude]) => longitude));
    const west = Math.min(...outline.map(([longitude]) => longitude));
    expect((east - west) * 111.195 * Math.cos((37 * Math.PI) / 180)).toBeCloseTo(20, 0);
  });
});

describe('clusters', () => {
  test('gather near sites from afar and let them go from near', () => {
    const clusters = new SiteClusters(CAMPS, 40);
    const at = (zoom: number) =>
      clusters.at(zoom).map(({ people, sites, reported }) => [people, sites, reported]);
    expect(at(5)).toEqual([
      [150, 3, 2],
      [7, 1, 1],
      [null, 1, 0],
    ]);
    expect(at(16).map(([people]) => people)).toEqual([100, 50, 7, null, null]);
  });
});

test('both hold all people and all sites with a position, at every zoom', () => {
  const site = fc.tuple(
    fc.double({ min: 39, max: 48, noNaN: true }),
    fc.double({ min: 29, max: 37, noNaN: true }),
    fc.option(fc.nat(5000)),
  );
  fc.assert(
    fc.property(fc.array(site, { minLength: 1, maxLength: 40 }), fc.nat(12), (made, zoom) => {
      const rows = made.map(([x, y, people], index): Site => [
        `Site ${index}`,
        [x, y],
        null,
        { [DATE]: people === null ? '' : String(people) },
      ]);
      const sites = sitesAtDate(siteTable(rows), DATE);
      const expected = [
        made.reduce((sum, [, , people]) => sum + (people ?? 0), 0),
        made.length,
        made.filter(([, , people]) => people !== null).length,
      ];
      for (const parts of [siteHexagons(sites).hexagons, new SiteClusters(sites, 48).at(zoom)]) {
        const sum = (of: (part: (typeof parts)[number]) => number) =>
          parts.reduce((total, part) => total + of(part), 0);
        expect([sum((one) => one.people ?? 0), sum((one) => one.sites), sum((one) => one.reported)]).toEqual(
          expected,
        );
      }
    }),
    { numRuns: 40 },
  );
});
