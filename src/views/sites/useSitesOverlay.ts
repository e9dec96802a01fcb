import { useEffect, useState } from 'react';
import type { SiteTable } from '../../core/cube/siteTable';
import { useStore } from '../../state/store';
import { currentPalette } from '../map/areaColours';
import type { AreaMap } from '../map/areaMap';
import type { SiteMarks } from './siteMarks';
import type { SitesOverlay } from './sitesOverlay';

/** How far the drawing of all sites has come: its code on its way, drawn, or not to be fetched. */
export type Overlaid = 'wanted' | 'shown' | 'unfetched';

/**
 * Has all sites drawn over a map by deck.gl, whose code is fetched now: a person has asked for sites. Without a map,
 * or without that code, the vectors stay.
 */
export function useSitesOverlay(
  map: AreaMap | null,
  marks: SiteMarks | null,
  table: SiteTable | null,
): Overlaid {
  const theme = useStore((store) => store.theme);
  const [overlay, setOverlay] = useState<SitesOverlay | null>(null);
  const [isUnfetched, setUnfetched] = useState(false);
  const isWanted = map !== null && marks !== null;
  useEffect(() => {
    if (!map || !isWanted) return undefined;
    let made: SitesOverlay | null = null;
    let isOver = false;
    import('./sitesOverlay').then(
      (code) => {
        if (isOver) return;
        made = new code.SitesOverlay(map);
        setUnfetched(false);
        setOverlay(made);
      },
      () => setUnfetched(true),
    );
    return () => {
      isOver = true;
      made?.close();
      setOverlay(null);
    };
  }, [map, isWanted]);
  useEffect(() => {
    if (marks && table) overlay?.show(marks, table, currentPalette());
  }, [overlay, marks, table, theme]);
  if (overlay) return 'shown';
  return isUnfetched ? 'unfetched' : 'wanted';
}
