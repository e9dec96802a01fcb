import type { PlaceId } from '../../core/domain/place';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { emptyFill } from '../map/EmptyPatterns';
import type { MapGeometry } from '../map/geometry';
import { colourName } from '../map/markColour';

interface Props {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  /** The place that is pointed at in any of the maps. */
  readonly pointed: PlaceId | null;
  /** Hears which place the pointer is over; null where nobody points. */
  readonly onPoint: ((place: PlaceId) => void) | null;
}

/** The areas of one date of many; the chosen ones, and the one that is pointed at, are marked. */
export function AreasOfDate({ model, geometry, pointed, onPoint }: Props) {
  const marks = new Map(model.marks.map((mark) => [mark.place, mark]));
  const shown = geometry.areas.flatMap(({ place, path }) => {
    const mark = marks.get(place);
    return mark ? [{ place, path, mark, isMarked: place === pointed || mark.selected }] : [];
  });
  // The chosen last, so that no neighbour covers their edges; not what is pointed at, which would move under the pointer.
  const inOrder = shown.toSorted((a, b) => Number(a.mark.selected) - Number(b.mark.selected));
  return inOrder.map(({ place, path, mark, isMarked }) => (
    <path
      key={place}
      data-place={place}
      d={path}
      style={{ fill: emptyFill(mark) ?? `var(${colourName(mark, model)})` }}
      data-marked={isMarked}
      onPointerEnter={onPoint ? () => onPoint(place) : undefined}
    />
  ));
}
