import { useMemo, type ReactNode } from 'react';
import type { Crossing } from '../../core/domain/crossing';
import type { MapMark, MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { HOME, type Camera } from './camera';
import { Circles } from './Circles';
import { EmptyPatterns, emptyFill } from './EmptyPatterns';
import type { MapGeometry } from './geometry';
import { Edges, Land } from './Ground';
import { markActions } from './markActions';
import { colourName } from './markColour';
import { MapLabels } from './MapLabels';
import type { LabelsAmong, WithMarks } from './withMarks';
import type { Outlines, Surroundings } from './outlines';
import { useMarkText } from './markText';
import { usePrinting } from './usePrinting';
import { useAfterFirst } from '../useAfterFirst';

interface Props {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  readonly outlines: Outlines;
  readonly surroundings: Surroundings | null;
  readonly circles: boolean;
  /** What is drawn between the areas, which are a quiet ground then, and their names; null for nothing. */
  readonly above?: ReactNode;
  /** Lays small marks below the names, which stand on none of them. */
  readonly marks?: WithMarks | false;
  /** The points among them that are named. */
  readonly crossings?: readonly Crossing[] | undefined;
  readonly camera?: Camera;
  /** True when another map paints the areas below: then this one carries focus, labels and the selection only. */
  readonly overlay: boolean;
}

/**
 * The map as vectors. It is there before any map library, without WebGL, and on paper, and paints the areas until the
 * interactive map is moved; above that it stays as the layer of labels, selection and focus, moved by the same camera.
 */
export function SvgMap({ model, geometry, outlines, surroundings, circles, camera = HOME, ...rest }: Props) {
  const { above = null, marks: around, crossings } = rest;
  const quiet = circles || above !== null;
  const overlay = !usePrinting() && rest.overlay;
  const afterFirst = useAfterFirst(); // areas with their figures first, their labels in the next drawing
  const hovered = useStore((store) => store.hovered);
  const textOf = useMarkText(model);
  const { width, height } = geometry;
  const selected = model.marks.filter((mark) => mark.selected).map(({ place }) => place);
  const selectionKey = selected.join();
  const selectionPath = useMemo(
    () => geometry.path(outlines.edgeOf(new Set(selectionKey.split(',')))),
    [geometry, outlines, selectionKey],
  );
  const marks = new Map(model.marks.map((mark) => [mark.place, mark]));
  const hoveredArea = geometry.areas.find(({ place }) => place === hovered);
  const labels: LabelsAmong = (room, seen = geometry) =>
    afterFirst && (
      <MapLabels
        model={model}
        geometry={seen}
        camera={camera}
        surroundings={surroundings}
        circles={circles}
        namesOnly={above !== null}
        crossings={crossings}
        marks={room}
      />
    );
  return (
    <svg
      className="map-svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-overlay={overlay}
      role="group"
    >
      <EmptyPatterns />
      <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.k})`}>
        {!overlay && <Land geometry={geometry} surroundings={surroundings} />}
        {geometry.areas.map((area) => {
          const mark = marks.get(area.place);
          return (
            mark && (
              <Area
                key={area.place}
                path={area.path}
                mark={mark}
                label={textOf(mark)}
                colour={colourName(mark, model)}
                quiet={quiet}
                overlay={overlay}
              />
            )
          );
        })}
        {!overlay && <Edges geometry={geometry} outlines={outlines} />}
        {hoveredArea && <path className="map-hover" d={hoveredArea.path} />}
        <path className="map-selection-casing" d={selectionPath} />
        <path className="map-selection" d={selectionPath} />
      </g>
      {circles && <Circles model={model} geometry={geometry} camera={camera} />}
      {above}
      {around ? around(labels) : labels()}
    </svg>
  );
}

interface AreaProps {
  readonly path: string;
  readonly mark: MapMark;
  readonly label: string;
  /** The name of the colour of a mark with a figure. */
  readonly colour: string;
  /** True where the area is the ground of what is drawn above it. */
  readonly quiet: boolean;
  readonly overlay: boolean;
}

function Area({ path, mark, label, colour, quiet, overlay }: AreaProps) {
  const fill = quiet && mark.empty === null ? 'var(--area)' : (emptyFill(mark) ?? `var(${colour})`);
  return (
    <path
      className="map-area"
      d={path}
      style={overlay ? undefined : { fill }}
      aria-label={label}
      {...markActions(mark)}
    />
  );
}
