import { memo, useMemo } from 'react';
import type { Crossing } from '../../core/domain/crossing';
import { placeLabels } from '../../core/viewmodels/labelLayout';
import type { Box, LabelWish } from '../../core/viewmodels/labelSpots';
import type { MapMark, MapModel } from '../../core/viewmodels/mapModel';
import { markedFigure } from '../markedFigure';
import { useStore } from '../../state/store';
import { shownAt, type Camera } from './camera';
import { radiusOfCircle } from './Circles';
import { CountryNames } from './CountryNames';
import type { MapGeometry } from './geometry';
import { colourName, inkName } from './markColour';
import type { Surroundings } from './outlines';
import { FONT } from '../typeface';
import { useTextWidth } from '../useTextWidth';

interface Props {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  readonly camera: Camera;
  readonly surroundings: Surroundings | null;
  readonly circles: boolean;
  /** True where something else than the figures of the places is told: their names stand alone on a quiet ground. */
  readonly namesOnly?: boolean;
  /** Points that are named after all places have been. */
  readonly crossings?: readonly Crossing[] | undefined;
  /** The room of the marks that lie on the map: no name stands on one. */
  readonly marks?: readonly Box[] | undefined;
  /** The radius of the circle of a mark, where marks are points; absent for areas. */
  readonly radiusOf?: (mark: MapMark) => number;
  /** For the back of a room, whatever the mode of the page. */
  readonly large?: boolean;
}

const NONE: readonly never[] = [];
const CROSSING = 7; // CSS pixels, around its mark
/** The type of crossings beside that of places, and of names that are alone where not all have room in the usual one. */
const SMALLER = 0.82;
const BELOW_NAME = 0.86; // the line of a figure, in the type of its name

/**
 * Names and figures, shaped by the browser, none over another; each takes the colour of its ground along. A figure is a
 * text of its own, moved with its name by a transform: a step of the date then lays out no name, which takes 1 ms of 20.
 */
export function MapLabels({
  model,
  geometry,
  camera,
  surroundings,
  circles,
  namesOnly = false,
  crossings = NONE,
  marks: obstacles = NONE,
  radiusOf,
  large = false,
}: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const widthOf = useTextWidth();
  const presenting = useStore((store) => store.view.mode === 'present') || large;
  const wished = labelSize(geometry, presenting);
  const areas = useMemo(() => shownAreas(geometry, camera), [geometry, camera]);
  const { labels, size } = useMemo(() => {
    const namesIn = ({ labels }: ReturnType<typeof placedIn>) => labels.filter(({ mark }) => mark).length;
    const usual = placedIn(wished);
    if (!namesOnly || namesIn(usual) === areas.length) return usual;
    const smaller = placedIn(wished * SMALLER);
    return namesIn(smaller) > namesIn(usual) ? smaller : usual;

    function placedIn(size: number) {
      const marks = new Map(model.marks.map((mark) => [mark.place, mark]));
      const ages = new Set(model.marks.flatMap((mark) => (mark.value === null ? [] : mark.carried?.days)));
      const age = (days: number) =>
        ages.size > 1 ? ` · ${t('carried-age', { days: { count: days } })}` : '';
      const wishes = areas.flatMap(({ place, anchor, ring }): Wish[] => {
        const mark = marks.get(place);
        if (!mark) return [];
        const name = nameOf(mark.names);
        const write = model.rate ? formats.rate : model.shows === 'change' ? formats.signed : formats.count;
        const figure = namesOnly ? null : figureOf(mark, write, age);
        const radius = radiusOf ? radiusOf(mark) : circles ? radiusOfCircle(mark, model, geometry) : null;
        return [
          {
            place,
            anchor,
            ...(radius !== null && { radius }),
            ring,
            name: { width: widthOf(name, `600 ${size}px ${FONT}`) + 4, height: size * 1.2 },
            figure:
              figure === null
                ? null
                : { width: widthOf(asWide(figure), `400 ${size * 0.92}px ${FONT}`) + 4, height: size * 1.15 },
            priority: (mark.selected ? 1e12 : 0) + Math.abs(mark.value ?? 0),
            isChosen: mark.selected,
            text: { name, figure, mark },
          },
        ];
      });
      for (const { id, names, point } of crossings) {
        if (!point) continue;
        const name = nameOf(names);
        wishes.push({
          place: id,
          anchor: shownAt(camera, geometry.pointOf(point)),
          ring: [],
          radius: CROSSING,
          name: { width: widthOf(name, `${size * SMALLER}px ${FONT}`) + 4, height: size },
          figure: null,
          priority: -1,
          text: { name, figure: null },
        });
      }
      const placed = placeLabels(wishes, [0, 0, geometry.width, geometry.height], obstacles);
      const spots = new Map(placed.map((spot) => [spot.place, spot]));
      return {
        size,
        // In the order of the places, not of their figures: a label that goes before another is laid out anew.
        labels: wishes.flatMap(({ place, text }) => {
          const spot = spots.get(place);
          return spot ? [{ ...spot, ...text }] : [];
        }),
      };
    }
  }, [
    model,
    geometry,
    camera,
    areas,
    circles,
    namesOnly,
    crossings,
    obstacles,
    radiusOf,
    wished,
    t,
    nameOf,
    formats,
    widthOf,
  ]);
  return (
    <g className="map-labels" aria-hidden="true">
      <CountryNames
        geometry={geometry}
        camera={camera}
        surroundings={surroundings}
        size={size}
        taken={[...labels.map(({ box }) => box), ...obstacles]}
      />
      {labels.map(({ place, x, y, hasFigure, name, figure, mark }) => {
        const ink = !circles && !namesOnly && mark?.empty === null ? inkName(mark, model) : null;
        return (
          <g
            key={place}
            transform={`translate(${x} ${y})`}
            fontSize={mark ? size : size * SMALLER}
            className="map-label"
            style={
              mark && ink !== null
                ? { fill: `var(${ink})`, stroke: `var(${colourName(mark, model)})` }
                : undefined
            }
          >
            <LabelName isPlace={mark !== undefined} isAbove={hasFigure} name={name} />
            {hasFigure && (
              <text y={size * BELOW_NAME} fontSize={size * 0.92}>
                {figure}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface NameProps {
  readonly name: string | undefined;
  /** False for a crossing. */
  readonly isPlace: boolean;
  /** Whether a figure stands below it. */
  readonly isAbove: boolean;
}

/** Apart: a step of the date changes figures and no name. */
const LabelName = memo(function LabelName({ name, isPlace, isAbove }: NameProps) {
  return (
    <text dy={isAbove ? '-0.15em' : '0.35em'} className={isPlace ? 'map-label-name' : undefined}>
      {name}
    </text>
  );
});

/** Where the camera shows the areas: their rings are long, and only the camera moves them. */
function shownAreas({ areas }: MapGeometry, camera: Camera): Pick<LabelWish, 'place' | 'anchor' | 'ring'>[] {
  return areas.map(({ place, anchor, ring }) => ({
    place,
    anchor: shownAt(camera, anchor),
    ring: ring.map((point) => shownAt(camera, point)),
  }));
}

interface Wish extends LabelWish {
  readonly text: LabelText;
}

interface LabelText {
  readonly name: string;
  readonly figure: string | null;
  /** Absent for a crossing. */
  readonly mark?: MapMark;
}

/**
 * What stands below a name, with the signs that it has in the ranking, and of a carried figure its age, unless all have
 * the same, which the legend tells.
 */
function figureOf(
  mark: MapMark,
  write: (value: number) => string,
  ageOf: (days: number) => string,
): string | null {
  if (mark.value === null) return null;
  const figure = markedFigure(write(mark.value), mark);
  if (mark.carried) return figure + ageOf(mark.carried.days);
  return mark.isFloor || mark.isEstimated ? `\u2066${figure}\u2069` : figure;
}

/** A figure that is as wide: all digits of the fonts are, Latin and Arabic-Indic, so few figures have to be measured. */
function asWide(figure: string): string {
  return figure.replaceAll(/\p{Nd}/gu, '0');
}

/** Type that grows with the map: 11 px on a phone, 17 px on a large screen; 24 px on a projector, where what has no room gives way. */
export function labelSize({ width, height }: MapGeometry, presenting: boolean): number {
  const side = Math.min(width, height);
  const size = Math.max(11, Math.min(17, side / 46));
  return presenting ? Math.max(size * 1.4, Math.min(24, side / 20)) : size;
}
