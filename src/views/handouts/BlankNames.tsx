import { useMemo } from 'react';
import type { Names, Place } from '../../core/domain/place';
import type { LanguageCode } from '../../core/session/view';
import { placeLabels } from '../../core/viewmodels/labelLayout';
import type { MapGeometry } from '../map/geometry';
import { FONT } from '../typeface';
import { useTextWidth, type TextWidth } from '../useTextWidth';

interface Props {
  readonly geometry: MapGeometry;
  readonly places: readonly Place[];
  readonly language: LanguageCode;
}

/** Of names, in CSS pixels; `lines` would stand one above the other in the height of the map. */
const TYPE = { least: 9, most: 17, lines: 30 };

/** The names of the places, none over another: as large as leaves room for all, but to be read. */
export function BlankNames({ geometry, places, language }: Props) {
  const widthOf = useTextWidth();
  const { letters, labels, nameOf } = useMemo(() => {
    const names = new Map(places.map((place) => [place.id, nameIn(place.names, language)]));
    const largest = Math.max(TYPE.least, Math.min(TYPE.most, Math.round(geometry.height / TYPE.lines)));
    return { ...largestOf(geometry, names, largest, widthOf), nameOf: names };
  }, [geometry, places, language, widthOf]);
  return labels.map(({ place, x, y }) => (
    <text key={place} x={x} y={y} textAnchor="middle" dominantBaseline="central" fontSize={letters}>
      {nameOf.get(place)}
    </text>
  ));
}

/** The labels at the largest type that has room for all of them, down to the least. */
function largestOf(
  geometry: MapGeometry,
  nameOf: ReadonlyMap<string, string>,
  letters: number,
  widthOf: TextWidth,
) {
  const wishes = geometry.areas.flatMap(({ place, anchor, ring }) => {
    const text = nameOf.get(place);
    if (text === undefined) return [];
    const name = { width: widthOf(text, `400 ${letters}px ${FONT}`) + 4, height: letters * 1.3 };
    return [{ place, anchor, ring, name, figure: null, priority: 0 }];
  });
  const labels = placeLabels(wishes, [0, 0, geometry.width, geometry.height]);
  if (labels.length === wishes.length || letters <= TYPE.least) return { letters, labels };
  return largestOf(geometry, nameOf, letters - 1, widthOf);
}

/** A name in one language whatever the page speaks; Sorani readers know an Arabic name before an English one. */
function nameIn(names: Names, language: LanguageCode): string {
  return names[language] ?? (language === 'ckb' ? names.ar : undefined) ?? names.en;
}
