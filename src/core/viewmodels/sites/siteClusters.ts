import Supercluster from 'supercluster';
import type { LonLat } from '../../domain/place';
import { pointOf } from './siteFacts';
import type { SitesAtDate } from './sitesAtDate';

/** Sites that lie near each other at a zoom, or one alone, and what they come to at one date. */
export interface SiteCluster {
  readonly point: LonLat;
  /** The sum of those with a figure: a lower bound where some have none; null where none has one. */
  readonly people: number | null;
  readonly sites: number;
  readonly reported: number;
}

interface Sum {
  readonly people: number;
  readonly sites: number;
  readonly reported: number;
}

/** The sites of one date, ready to be gathered at any zoom. */
export class SiteClusters {
  readonly #index: Supercluster<Sum, { people: number; sites: number; reported: number }>;
  readonly #known = new Map<number, readonly SiteCluster[]>();

  /** `radius`: how far apart gathered sites may lie, in CSS pixels. O(sites × log sites). */
  constructor({ table, people }: SitesAtDate, radius: number) {
    this.#index = new Supercluster<Sum, { people: number; sites: number; reported: number }>({
      radius,
      extent: 512, // pixels of a tile, as the interactive map counts its zoom
      maxZoom: 16,
      map: (one) => ({ ...one }),
      reduce: (all, one) => {
        all.people += one.people;
        all.sites += one.sites;
        all.reported += one.reported;
      },
    });
    this.#index.load(
      table.names.flatMap((_, site) => {
        const point = pointOf(table, site);
        if (!point) return [];
        const count = people[site] ?? NaN;
        const sum = Number.isNaN(count)
          ? { people: 0, sites: 1, reported: 0 }
          : { people: count, sites: 1, reported: 1 };
        const geometry = { type: 'Point' as const, coordinates: [...point] };
        return [{ type: 'Feature' as const, properties: sum, geometry }];
      }),
    );
  }

  /** All clusters at a zoom of the interactive map, those of the most people first. O(clusters × log clusters) once. */
  at(zoom: number): readonly SiteCluster[] {
    const level = Math.max(0, Math.floor(zoom));
    const known = this.#known.get(level);
    if (known) return known;
    const found = this.#index
      .getClusters([-180, -90, 180, 90], level)
      .map(({ geometry, properties: { people, sites, reported } }): SiteCluster => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        return { point: [longitude, latitude], people: reported === 0 ? null : people, sites, reported };
      })
      .toSorted((a, b) => (b.people ?? -1) - (a.people ?? -1));
    this.#known.set(level, found);
    return found;
  }
}
