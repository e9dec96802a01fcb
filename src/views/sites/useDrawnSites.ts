import { useCallback, useMemo } from 'react';
import type { Point } from '../../core/viewmodels/labelSpots';
import { SiteClusters } from '../../core/viewmodels/sites/siteClusters';
import { siteHexagons, type SiteHexagons } from '../../core/viewmodels/sites/siteHexagons';
import type { SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { shownAt, type Camera } from '../map/camera';
import type { MapGeometry } from '../map/geometry';
import { clusterAt, placedClusters, type PlacedCluster } from './placedClusters';
import { hexagonUnder, placedHexagons, type PlacedHexagon } from './placedHexagons';
import { siteAt, siteMarks, spotOf, type SiteMarks } from './siteMarks';
import type { SiteStyle } from './siteStyles';

/** What lies under the pointer: one site, or several that are drawn as one; and where it is, in CSS pixels. */
export interface ToldSites {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly site: number | null;
  /** Of several: their people, null where none is reported, and how many they are. */
  readonly together: { readonly people: number | null; readonly sites: number; readonly reported: number };
}

/** The sites in the way they are drawn; null for the ways that they are not. */
export interface DrawnSites {
  readonly marks: SiteMarks | null;
  readonly clusters: readonly PlacedCluster[] | null;
  readonly hexagons: readonly PlacedHexagon[] | null;
  readonly bounds: SiteHexagons['bounds'];
  readonly under: (pointer: Point) => ToldSites | null;
}

const APART = 48; // CSS pixels between clusters
const NO_BOUNDS: SiteHexagons['bounds'] = [];

/** The sites as the map draws them in a style, from where its camera is. */
export function useDrawnSites(
  sites: SitesAtDate | null,
  style: SiteStyle,
  geometry: MapGeometry,
  camera: Camera,
  most: number,
): DrawnSites {
  const marks = useMemo(
    () => (sites && style === 'sites' ? siteMarks(sites, geometry, most) : null),
    [sites, style, geometry, most],
  );
  const gathered = useMemo(
    () => (sites && style === 'clusters' ? new SiteClusters(sites, APART) : null),
    [sites, style],
  );
  const clusters = useMemo(() => {
    const zoom = geometry.camera.zoom + Math.log2(camera.k);
    return gathered && placedClusters(gathered.at(zoom), geometry, camera, most);
  }, [gathered, geometry, camera, most]);
  const made = useMemo(() => (sites && style === 'hexagons' ? siteHexagons(sites) : null), [sites, style]);
  const hexagons = useMemo(() => made && placedHexagons(made.hexagons, geometry), [made, geometry]);
  const under = useCallback(
    (pointer: Point): ToldSites | null => {
      const site = marks && siteAt(marks, camera, pointer);
      if (sites && marks && site !== null) {
        const [x, y] = spotOf(sites, site, geometry, camera);
        const radius = marks.radii[marks.sites.indexOf(site)] ?? 0;
        return { x, y, radius, site, together: { people: null, sites: 1, reported: 0 } };
      }
      const cluster = clusters && clusterAt(clusters, pointer);
      if (cluster) return { ...cluster, site: null, together: cluster.cluster };
      const found = hexagons && hexagonUnder(hexagons, camera, pointer);
      if (!found) return null;
      const [x, y] = shownAt(camera, found.centre);
      return { x, y, radius: found.reach * camera.k, site: null, together: found.hexagon };
    },
    [sites, marks, clusters, hexagons, geometry, camera],
  );
  return useMemo(
    () => ({ marks, clusters, hexagons, bounds: made?.bounds ?? NO_BOUNDS, under }),
    [marks, clusters, hexagons, made, under],
  );
}
