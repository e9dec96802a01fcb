import { hasValue } from '../../domain/cellState';
import type { LonLat } from '../../domain/place';
import type { SiteTable } from '../../cube/siteTable';
import { classOf, ladderBounds } from '../classes';
import { hexagonGrid, type HexagonGrid } from './hexagonGrid';
import type { SitesAtDate } from './sitesAtDate';

/** A hexagon and what the sites in it come to at one date. */
export interface SiteHexagon {
  readonly outline: readonly LonLat[];
  /** Null where none of its sites has a figure; a lower bound where some have none. */
  readonly people: number | null;
  readonly sites: number;
  readonly reported: number;
  /** -1 without a figure. */
  readonly classIndex: number;
}

/** The hexagons at a date, in classes that hold for every date. */
export interface SiteHexagons {
  readonly hexagons: readonly SiteHexagon[];
  readonly bounds: readonly number[];
}

interface Kept {
  readonly grid: HexagonGrid;
  readonly bounds: readonly number[];
}

const kept = new WeakMap<SiteTable, Kept>();

/** The people at sites by hexagon. O(sites); for the first date of a table O(cells). */
export function siteHexagons({ table, people }: SitesAtDate): SiteHexagons {
  const { grid, bounds } = kept.get(table) ?? keep(table);
  const { outlines, hexagonOf } = grid;
  const [sums, sites, reported] = [
    new Float64Array(outlines.length),
    new Int32Array(outlines.length),
    new Int32Array(outlines.length),
  ];
  hexagonOf.forEach((hexagon, site) => {
    if (hexagon < 0) return;
    sites[hexagon] = (sites[hexagon] ?? 0) + 1;
    const count = people[site] ?? NaN;
    if (Number.isNaN(count)) return;
    reported[hexagon] = (reported[hexagon] ?? 0) + 1;
    sums[hexagon] = (sums[hexagon] ?? 0) + count;
  });
  const hexagons = outlines.map((outline, hexagon): SiteHexagon => {
    const sum = reported[hexagon] === 0 ? null : (sums[hexagon] ?? 0);
    return {
      outline,
      people: sum,
      sites: sites[hexagon] ?? 0,
      reported: reported[hexagon] ?? 0,
      classIndex: sum === null ? -1 : classOf(sum, bounds),
    };
  });
  return { hexagons, bounds };
}

function keep(table: SiteTable): Kept {
  const grid = hexagonGrid(table);
  const { states, values, dates } = table.cube;
  const sites = table.names.length;
  let largest = 0;
  for (let date = 0; date < dates.length; date++) {
    const sums = new Float64Array(grid.outlines.length);
    grid.hexagonOf.forEach((hexagon, site) => {
      const at = date * sites + site;
      if (hexagon >= 0 && hasValue(states[at] ?? 0)) sums[hexagon] = (sums[hexagon] ?? 0) + (values[at] ?? 0);
    });
    largest = sums.reduce((most, sum) => Math.max(most, sum), largest);
  }
  const made = { grid, bounds: ladderBounds(largest) };
  kept.set(table, made);
  return made;
}
