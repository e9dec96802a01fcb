import { useMemo } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import { kindOf } from '../../core/domain/measure';
import { MAP_STYLES, type MapStyle } from '../../core/session/view';
import { placeDimensionOf } from '../../core/viewmodels/partName';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** Whether the places on screen have outlines of their own: districts without them stand on those of governorates. */
export function isOutlined(shown: DatasetSummary, base: DatasetSummary | null): boolean {
  const isGround = shown.level === 'district' && base?.outlines === shown.outlines;
  return shown.outlines !== null && !isGround;
}

const NONE: readonly MapStyle[] = [];

/** The ways of drawing that the map on screen has; none where it has no outlines. The same list while only the date changes. */
export function useMapStyles(shown: Shown | null): readonly MapStyle[] {
  const base = useStore((store) => store.dataset);
  const dataset = shown?.dataset ?? null;
  const measure = shown?.cube.measure ?? null;
  return useMemo(() => {
    if (!dataset || measure === null || !isOutlined(dataset, base)) return NONE;
    const isStock = kindOf(measure) === 'stock';
    const sites = isStock && dataset.hasSites === true;
    const hasOrigins = placeDimensionOf(dataset, measure) !== null;
    const has: Record<MapStyle, boolean> = {
      choropleth: true,
      circles: true,
      change: isStock,
      flows: isStock && hasOrigins && dataset.level !== 'district', // origins are governorates
      sites,
      clusters: sites,
      hexagons: sites,
    };
    return MAP_STYLES.filter((style) => has[style]);
  }, [dataset, measure, base]);
}

/** How the map is drawn: as the link says where there is such a map, else shaded. */
export function useMapStyle(shown: Shown | null): MapStyle {
  const wished = useStore((store) => store.view.map);
  return useMapStyles(shown).includes(wished) ? wished : 'choropleth';
}
