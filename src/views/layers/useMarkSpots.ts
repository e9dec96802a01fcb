import { useMemo } from 'react';
import { polygonContains } from 'd3';
import type { PlaceId } from '../../core/domain/place';
import type { Box, Point } from '../../core/viewmodels/labelSpots';
import { namesOfPlace } from '../../core/viewmodels/selection';
import { boxAround, crossingBox, markBox, signalSpots } from '../../core/viewmodels/signalSpots';
import { useStore } from '../../state/store';
import { shownAt } from '../map/camera';
import type { DrawnArea } from '../map/geometry';
import { labelSize } from '../map/MapLabels';
import { FONT } from '../typeface';
import { useTextWidth } from '../useTextWidth';
import type { PlacedLayerProps } from './layerProps';
import { placedCrossings } from './placedCrossings';
import { useSignals, type Signals } from './useSignals';

const LINES = 2.35; // a name and its figure, in heights of its type (`map/MapLabels`)
const FIGURE = 4; // a figure of six digits, in the same
const POINT = 34; // CSS pixels: as high as a name that the mark of a point stands above

interface MarkSpots {
  readonly signals: Signals | null;
  /** Where each signal is seen. */
  readonly spots: ReadonlyMap<PlaceId, Point>;
  /** The room of all marks. */
  readonly room: readonly Box[];
}

/** Where the marks of the layers are seen: crossings where they lie, signals where they hide no name and no crossing. */
export function useMarkSpots({
  shown,
  crossings,
  geometry,
  camera: { x, y, k },
}: PlacedLayerProps): MarkSpots {
  const { nameOf } = useStore((store) => store.language);
  const presenting = useStore((store) => store.view.mode === 'present');
  const widthOf = useTextWidth();
  const signals = useSignals(shown);
  const { dataset } = shown;
  // How near the map is decides what stands where; moving it aside only shifts that.
  const fixed = useMemo(() => {
    const camera = { x: 0, y: 0, k };
    const shownPoint = (point: Point) => shownAt(camera, point);
    const marks = placedCrossings({ crossings, geometry, camera }).map(({ spot }) => crossingBox(spot));
    if (!signals) return { spots: new Map<PlaceId, Point>(), marks };
    const size = labelSize(geometry, presenting);
    const nameBox = ({ place, anchor, ring }: DrawnArea): Box => {
      if (ring.length === 0) return markBox(shownPoint(anchor));
      const name = widthOf(nameOf(namesOfPlace(dataset, place)), `600 ${size}px ${FONT}`);
      return boxAround(shownPoint(anchor), Math.max(name, size * FIGURE) / 2, (size * LINES) / 2);
    };
    const areas = new Map(geometry.areas.map((area) => [area.place, area]));
    const marked = signals.risen.flatMap(({ place }) => {
      const area = areas.get(place);
      if (!area) return [];
      const ring = area.ring.map(([left, top]): [number, number] => [left, top]);
      const [west, north, east, south] = boundsOf(ring);
      const isNear = (left: number, top: number) =>
        left >= west && left <= east && top >= north && top <= south; // to walk around the ring takes long
      const holds = ([left, top]: Point) =>
        isNear(left / k, top / k) && polygonContains(ring, [left / k, top / k]);
      return [{ place, anchor: shownPoint(area.anchor), holds: ring.length === 0 ? null : holds }];
    });
    const arePoints = geometry.areas.every(({ ring }) => ring.length === 0);
    const spots = signalSpots(marked, {
      names: geometry.areas.map(nameBox),
      marks,
      height: arePoints ? POINT : size * LINES,
    });
    return { spots, marks };
  }, [signals, crossings, geometry, k, presenting, dataset, nameOf, widthOf]);
  return useMemo(() => {
    const shifted = ([left, top]: Point): Point => [x + left, y + top];
    const spots = new Map([...fixed.spots].map(([place, spot]) => [place, shifted(spot)]));
    const seen = fixed.marks.map(([left, top, right, bottom]): Box => [
      x + left,
      y + top,
      x + right,
      y + bottom,
    ]);
    return { signals, spots, room: [...seen, ...[...spots.values()].map(markBox)] };
  }, [signals, fixed, x, y]);
}

function boundsOf(ring: readonly Point[]): Box {
  return ring.reduce<Box>(
    ([west, north, east, south], [left, top]) => [
      Math.min(west, left),
      Math.min(north, top),
      Math.max(east, left),
      Math.max(south, top),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
