import { hasValue } from '../../domain/cellState';
import type { SiteTable } from '../../cube/siteTable';
import { pointOf } from './siteFacts';

/** The sites of a file at one date. Numbers are those of the sites in their table. */
export interface SitesAtDate {
  readonly table: SiteTable;
  /** Index of the date in the cube of the table; -1 when the sites have no figures of that date at all. */
  readonly dateIndex: number;
  /** The count of each site, NaN for one without a figure: that is never zero. */
  readonly people: Float64Array;
  /** The sites with a position and a figure, the most people first. */
  readonly drawn: Int32Array;
  /** Those with a position that have no figure at this date. */
  readonly silent: Int32Array;
  /** Those whose position is not known, with a figure or without. */
  readonly unlocated: Int32Array;
  /** All that have a figure, the most people first. */
  readonly counted: Int32Array;
  /** The most people of any site at any date: circles are scaled by it, so that dates can be compared. */
  readonly largest: number;
}

/** The sites at a date, which is one of its own or none: no figure of another date stands in. O(sites × log sites + cells). */
export function sitesAtDate(table: SiteTable, day: string): SitesAtDate {
  const { cube } = table;
  const sites = cube.places.length;
  const dateIndex = cube.dates.findIndex((date) => date.day === day);
  const people = new Float64Array(sites).fill(NaN);
  for (let site = 0; dateIndex >= 0 && site < sites; site++) {
    const at = dateIndex * sites + site;
    if (hasValue(cube.states[at] ?? 0)) people[site] = cube.values[at] ?? NaN;
  }
  const all = Int32Array.from(cube.places.keys());
  const isCounted = (site: number) => !Number.isNaN(people[site]);
  const isLocated = (site: number) => pointOf(table, site) !== null;
  const counted = all.filter(isCounted).sort((a, b) => (people[b] ?? 0) - (people[a] ?? 0) || a - b);
  return {
    table,
    dateIndex,
    people,
    counted,
    drawn: counted.filter(isLocated),
    silent: all.filter((site) => isLocated(site) && !isCounted(site)),
    unlocated: all.filter((site) => !isLocated(site)),
    largest: largestOf(table),
  };
}

const largestKnown = new WeakMap<SiteTable, number>();

function largestOf(table: SiteTable): number {
  const known = largestKnown.get(table);
  if (known !== undefined) return known;
  const { states, values } = table.cube;
  let largest = 0;
  states.forEach((state, at) => {
    if (hasValue(state)) largest = Math.max(largest, values[at] ?? 0);
  });
  largestKnown.set(table, largest);
  return largest;
}

/** The row of the file that a figure of a site stands in; 0 where there is none, negative for the first of several. */
export function rowOfSite({ table, dateIndex }: SitesAtDate, site: number): number {
  return dateIndex < 0 ? 0 : (table.cube.rows[dateIndex * table.cube.places.length + site] ?? 0);
}
