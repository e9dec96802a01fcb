import { useMemo } from 'react';
import type { PlaceId } from '../../core/domain/place';
import { placeLabels } from '../../core/viewmodels/labelLayout';
import type { MapGeometry } from './geometry';
import { FONT } from '../typeface';
import { useTextWidth, type TextWidth } from '../useTextWidth';

interface Props {
  readonly geometry: MapGeometry;
  readonly names: ReadonlyMap<PlaceId, string>;
}

/** Of names, in CSS pixels; `lines` would stand one above the other in the height of the map. */
const TYPE = { least: 9, most: 17, lines: 30 };

/** The names of the places, none over another: as large as leaves room for all, but to be read. */
export function FittedNames({ geometry, names }: Props) {
  const widthOf = useTextWidth();
  const { letters, labels } = useMemo(() => {
    const largest = Math.max(TYPE.least, Math.min(TYPE.most, Math.round(geometry.height / TYPE.lines)));
    return largestOf(geometry, names, largest, widthOf);
  }, [geometry, names, widthOf]);
  return labels.map(({ place, x, y }) => (
    <text
      key={place}
      x={x}
      y={y}
      textAnchor="middle"
      dominantBaseline="central"
      fontSize={letters}
      aria-hidden="true"
    >
      {names.get(place)}
    </text>
  ));
}

/** The labels at the largest type that has room for all of them, down to the least. */
function largestOf(
  geometry: MapGeometry,
  names: ReadonlyMap<PlaceId, string>,
  letters: number,
  widthOf: TextWidth,
) {
  const wishes = geometry.areas.flatMap(({ place, anchor, ring }) => {
    const text = names.get(place);
    if (text === undefined) return [];
    const name = { width: widthOf(text, `400 ${letters}px ${FONT}`) + 4, height: letters * 1.4 };
    return [{ place, anchor, ring, name, figure: null, priority: 0 }];
  });
  const labels = placeLabels(wishes, [0, 0, geometry.width, geometry.height]);
  if (labels.length === wishes.length || letters <= TYPE.least) return { letters, labels };
  return largestOf(geometry, names, letters - 1, widthOf);
}
