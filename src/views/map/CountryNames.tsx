import { useMemo } from 'react';
import { geoCentroid } from 'd3';
import { overlap, type Box } from '../../core/viewmodels/labelSpots';
import { useStore } from '../../state/store';
import { shownAt, type Camera } from './camera';
import type { MapGeometry } from './geometry';
import type { Surroundings } from './outlines';
import { useTextWidth } from '../useTextWidth';

interface Props {
  readonly geometry: MapGeometry;
  readonly camera: Camera;
  readonly surroundings: Surroundings | null;
  readonly size: number;
  /** The room of the labels of the places, which come first, and of the marks. */
  readonly taken: readonly Box[];
}

/** Names of the neighbouring countries, quietly: only where the whole name is inside the map and covers no label and no mark. */
export function CountryNames({ geometry, camera, surroundings, size, taken }: Props) {
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
  return countries.map(({ iso, names, at }) => {
    const name = nameOf(names);
    const [x, y] = shownAt(camera, at);
    const half = widthOf(name, `500 ${size}px system-ui`) / 2 + 8;
    if (x - half < 0 || x + half > geometry.width || y < size || y > geometry.height - size) return null;
    const box = [x - half, y - size, x + half, y + size / 2] as const;
    if (taken.some((one) => overlap(one, box))) return null;
    return (
      <text key={iso} x={x} y={y} fontSize={size * 0.95} className="map-country">
        {name}
      </text>
    );
  });
}
