import { useMemo } from 'react';
import { placeLabels, type LabelWish } from '../../core/viewmodels/labelLayout';
import { circleRadius, type MapMark, type MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { shownAt, type Camera } from './camera';
import { mostRadius } from './Circles';
import { CountryNames } from './CountryNames';
import type { MapGeometry } from './geometry';
import type { Surroundings } from './outlines';
import { useTextWidth } from '../useTextWidth';

interface Props {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  readonly camera: Camera;
  readonly surroundings: Surroundings | null;
  readonly circles: boolean;
  /** The radius of the circle of a mark, where marks are points; absent for areas. */
  readonly radiusOf?: (mark: MapMark) => number;
}

/** Names and figures, shaped by the browser, none over another; each takes the colour of its ground along. */
export function MapLabels({ model, geometry, camera, surroundings, circles, radiusOf }: Props) {
  const { nameOf, formats } = useStore((store) => store.language);
  const widthOf = useTextWidth();
  const presenting = useStore((store) => store.view.mode === 'present');
  const size = labelSize(geometry, presenting);
  const labels = useMemo(() => {
    const marks = new Map(model.marks.map((mark) => [mark.place, mark]));
    const wishes = geometry.areas.flatMap(({ place, anchor, ring }): (LabelWish & { text: LabelText })[] => {
      const mark = marks.get(place);
      if (!mark) return [];
      const name = nameOf(mark.names);
      const figure = figureOf(mark, model.rate ? formats.rate : formats.count);
      const lines = { name, figure };
      const [x, y] = shownAt(camera, anchor);
      const isBelow = circles && !radiusOf;
      const below = isBelow
        ? circleRadius(mark.value ?? 0, model.largest, mostRadius(geometry)) + size * 0.6
        : 0;
      return [
        {
          place,
          anchor: [x, y + below + (isBelow ? size * 0.5 : 0)],
          ...(radiusOf && { radius: radiusOf(mark) }),
          ring: ring.map((point) => shownAt(camera, point)),
          name: { width: widthOf(name, `600 ${size}px ${FONT}`) + 4, height: size * 1.2 },
          figure:
            figure === null
              ? null
              : { width: widthOf(asWide(figure), `400 ${size * 0.92}px ${FONT}`) + 4, height: size * 1.15 },
          priority: (mark.selected ? 1e12 : 0) + (mark.value ?? 0),
          text: lines,
        },
      ];
    });
    const texts = new Map(wishes.map(({ place, text }) => [place, text]));
    return placeLabels(wishes, [0, 0, geometry.width, geometry.height]).map((label) => ({
      ...label,
      ...texts.get(label.place),
      mark: marks.get(label.place),
    }));
  }, [model, geometry, camera, circles, radiusOf, size, nameOf, formats, widthOf]);
  return (
    <g className="map-labels" aria-hidden="true">
      <CountryNames
        geometry={geometry}
        camera={camera}
        surroundings={surroundings}
        size={size}
        labels={labels}
      />
      {labels.map(({ place, x, y, hasFigure, name, figure, mark }) => {
        const onColour = !circles && mark?.empty === null && mark.value !== 0;
        return (
          <text
            key={place}
            x={x}
            y={y}
            fontSize={size}
            className="map-label"
            style={
              onColour
                ? { fill: `var(--class-ink-${mark.classIndex})`, stroke: `var(--class-${mark.classIndex})` }
                : undefined
            }
          >
            <tspan x={x} dy={hasFigure ? '-0.15em' : '0.35em'} className="map-label-name">
              {name}
            </tspan>
            {hasFigure && (
              <tspan x={x} dy="1.1em" fontSize={size * 0.92}>
                {figure}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
}

interface LabelText {
  readonly name: string;
  readonly figure: string | null;
}

/** What stands below a name; a lower bound says so, as it does in the ranking. */
function figureOf({ value, isFloor }: MapMark, write: (value: number) => string): string | null {
  if (value === null) return null;
  return isFloor ? `\u2066≥ ${write(value)}\u2069` : write(value);
}

/** A figure that is as wide: all digits of the fonts are, Latin and Arabic-Indic, so few figures have to be measured. */
function asWide(figure: string): string {
  return figure.replaceAll(/\p{Nd}/gu, '0');
}

const FONT = "'Noto Sans Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif";

/** Type that grows with the map: 11 px on a phone, 17 px on a large screen, more while presenting. */
function labelSize({ width, height }: MapGeometry, presenting: boolean): number {
  const size = Math.max(11, Math.min(17, Math.min(width, height) / 46));
  return presenting ? size * 1.35 : size;
}
