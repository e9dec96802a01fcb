import { hasReturns } from '../../core/viewmodels/returns/hasReturns';
import { breakdownChoices } from '../../core/viewmodels/breakdownChoices';
import { placeDimensionOf } from '../../core/viewmodels/partName';
import { dimensionsOf } from '../../core/viewmodels/partsQuery';
import { PRINT_PARTS, type PrintPart } from '../../core/viewmodels/print/printChoices';
import { isOfSites } from '../../core/session/sitesMaps';
import { useStore } from '../../state/store';
import { useMapStyle, useMapStyles } from '../map/mapStyles';
import type { Shown } from '../useShown';

/** What the present view can print, in the usual order. Single sites are not for publication: they have no picture. */
export function usePrintParts(shown: Shown): readonly PrintPart[] {
  const by = useStore((store) => store.view.by);
  const styles = useMapStyles(shown);
  const areSites = isOfSites(useMapStyle(shown));
  const { dataset, cube, flow } = shown;
  const isStock = flow === null;
  const hasMap = styles.length > 0 && dataset.outlines !== null;
  const has: Record<PrintPart, boolean> = {
    paragraph: true,
    map: hasMap && !areSites,
    timeline: isStock,
    table: true,
    breakdown: isStock && breakdownChoices(by, dimensionsOf(dataset, cube.measure)) !== null,
    comparison: isStock && shown.sinceIndex >= 0,
    rounds: isStock && hasMap && cube.dates.length > 1,
    matrix: isStock && styles.includes('flows') && placeDimensionOf(dataset, cube.measure) !== null,
    returns: isStock && hasReturns(dataset),
  };
  return PRINT_PARTS.filter((part) => has[part]);
}
