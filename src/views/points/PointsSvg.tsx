import { useCallback } from 'react';
import type { Crossing } from '../../core/domain/crossing';
import type { MapMark, MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { shownAt, type Camera } from '../map/camera';
import { EmptyPatterns, emptyFill } from '../map/EmptyPatterns';
import type { MapGeometry } from '../map/geometry';
import { Edges, Land } from '../map/Ground';
import { MapLabels } from '../map/MapLabels';
import { markActions } from '../map/markActions';
import { useMarkText } from '../map/markText';
import type { Outlines, Surroundings } from '../map/outlines';
import { usePrinting } from '../map/usePrinting';
import type { WithMarks } from '../map/withMarks';
import { pointRadius } from './pointRadius';

interface Props {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  readonly ground: Outlines;
  readonly surroundings: Surroundings | null;
  /** Known crossings that are no points of the file: named beside them, with marks of their own. */
  readonly crossings: readonly Crossing[];
  readonly marks: WithMarks;
  readonly camera: Camera;
  /** The radius of the largest circle. */
  readonly most: number;
  /** True when the interactive map paints the ground. */
  readonly overlay: boolean;
}

/** Points as circles on their ground, the largest below; each is a button of the map. */
export function PointsSvg({
  model,
  geometry,
  ground,
  surroundings,
  camera,
  most,
  marks,
  crossings,
  ...rest
}: Props) {
  const overlay = !usePrinting() && rest.overlay;
  const { width, height } = geometry;
  const radiusOf = useCallback((mark: MapMark) => pointRadius(mark, model, most), [model, most]);
  const textOf = useMarkText(model);
  const anchors = new Map(geometry.areas.map(({ place, anchor }) => [place, anchor]));
  const drawn = model.marks
    .filter(({ place }) => anchors.has(place))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
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
      {!overlay && (
        <>
          <Land geometry={geometry} surroundings={surroundings} />
          {ground.places.map(({ properties, geometry: area }) => (
            <path key={properties.pcode} className="point-ground" d={geometry.path(area)} />
          ))}
          <Edges geometry={geometry} outlines={ground} />
        </>
      )}
      {drawn.map((mark) => {
        const [x, y] = shownAt(camera, anchors.get(mark.place) ?? [0, 0]);
        return (
          <Point key={mark.place} mark={mark} label={textOf(mark)} x={x} y={y} radius={radiusOf(mark)} />
        );
      })}
      {marks((room) => (
        <MapLabels
          model={model}
          geometry={geometry}
          camera={camera}
          surroundings={surroundings}
          circles
          crossings={crossings}
          marks={room}
          radiusOf={radiusOf}
        />
      ))}
    </svg>
  );
}

interface PointProps {
  readonly mark: MapMark;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function Point({ mark, label, x, y, radius }: PointProps) {
  const hovered = useStore((store) => store.hovered === mark.place);
  const fill = mark.value === 0 ? 'var(--zero)' : emptyFill(mark);
  return (
    <circle
      className="map-point"
      cx={x}
      cy={y}
      r={radius}
      style={fill === null ? undefined : { fill }}
      data-plain={fill !== null}
      data-selected={mark.selected}
      data-hovered={hovered}
      aria-label={label}
      {...markActions(mark)}
    />
  );
}

const sizeOf = ({ value }: MapMark) => value ?? -1;
