import { useMemo } from 'react';
import { geoCentroid } from 'd3';
import type { PlacedLabel } from '../../core/viewmodels/labelLayout';
import { overlap } from '../../core/viewmodels/labelSpots';
import { useStore } from '../../state/store';
import { shownAt, type Camera } from './camera';
import type { MapGeometry } from './geometry';
import type { Surroundings } from './outlines';
import { useTextWidth } from '../useTextWidth';

interface Ground {
  readonly geometry: MapGeometry;
  readonly camera: Camera;
  readonly surroundings: Surroundings | null;
  /** Of the labels of the places, in CSS pixels. */
  readonly size: number;
}

interface Props extends Ground {
  /** The labels of the places, which come first. */
  readonly labels: readonly PlacedLabel[];
}

/** Names of the neighbouring countries, quietly: only where the whole name is inside the map and covers no label. */
export function CountryNames({ labels, ...ground }: Props) {
  return useCountryNames(ground).map(({ iso, name, x, y, box }) =>
    labels.some((label) => overlap(label.box, box)) ? null : (
      <text key={iso} x={x} y={y} fontSize={ground.size * 0.95} className="map-country">
        {name}
      </text>
    ),
  );
}

/** The names that are wholly inside the map, and the room they take. */
export function useCountryNames({ geometry, camera, surroundings, size }: Ground) {
  const { nameOf } = useStore((store) => store.language);
  const widthOf = useTextWidth();
  const countries = useMemo(
    () =>
      (surroundings?.countries ?? []).map((country) => {
        const { iso, name_en, name_ar, name_ckb } = country.properties;
        const [lon, lat] = geoCentroid(country);
        return { iso, names: { en: name_en, ar: name_ar, ckb: name_ckb }, at: geometry.pointOf([lon, lat]) };
      }),
    [surroundings, geometry],
  );
  return countries.flatMap(({ iso, names, at }) => {
    const name = nameOf(names);
    const [x, y] = shownAt(camera, at);
    const half = widthOf(name, `500 ${size}px system-ui`) / 2 + 8;
    if (x - half < 0 || x + half > geometry.width || y < size || y > geometry.height - size) return [];
    const box = [x - half, y - size, x + half, y + size / 2] as const;
    return [{ iso, name, x, y, box }];
  });
}
