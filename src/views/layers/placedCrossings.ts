import { locatedCrossings, type LocatedCrossing } from '../../core/viewmodels/crossings';
import { crossingSpots } from '../../core/viewmodels/crossingSpots';
import type { Point } from '../../core/viewmodels/labelSpots';
import { shownAt } from '../map/camera';
import type { PlacedLayerProps } from './layerProps';

/** The crossings that can be drawn, each with where its mark is seen, apart from its neighbours'. O(crossings²). */
export function placedCrossings({
  crossings,
  geometry,
  camera,
}: Omit<PlacedLayerProps, 'shown'>): { readonly crossing: LocatedCrossing; readonly spot: Point }[] {
  const located = locatedCrossings(crossings);
  const spots = crossingSpots(located.map(({ point }) => shownAt(camera, geometry.pointOf(point))));
  return spots.flatMap((spot, index) => {
    const crossing = located[index];
    return crossing ? [{ crossing, spot }] : [];
  });
}
