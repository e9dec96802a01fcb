import { useEffect, useMemo, useRef } from 'react';
import { showDistricts } from '../../state/level';
import { useStore } from '../../state/store';
import { BoundaryNotice } from '../map/BoundaryNotice';
import { FittedNames } from '../map/FittedNames';
import { mapGeometry } from '../map/geometry';
import { useOutlines } from '../map/useOutlines';
import type { Shown } from '../useShown';
import { useSize } from '../useSize';
import { LevelWays } from './LevelWays';
import '../map/map.css';
import './level.css';

interface Props {
  readonly shown: Shown;
  readonly outlinesUrl: string;
  readonly surroundingsUrl: string | null;
}

/**
 * Where no boundary file draws the districts: the governorates as ground without figures, a word about what is missing
 * and the way to load it. A governorate leads to its districts.
 */
export function DistrictGround({ shown, outlinesUrl, surroundingsUrl }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const dataset = useStore((store) => store.dataset);
  const within = useStore((store) => store.view.within);
  const stage = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stage);
  const { outlines, surroundings } = useOutlines(outlinesUrl, surroundingsUrl);
  useEffect(() => useStore.setState({ mapSettled: true }), []);
  const geometry = useMemo(
    () =>
      outlines.phase === 'ready' && width > 0 && height > 0
        ? mapGeometry(outlines.value, width, height)
        : null,
    [outlines, width, height],
  );
  const namesOf = useMemo(() => new Map(dataset?.places.map(({ id, names }) => [id, names])), [dataset]);
  const texts = useMemo(
    () => new Map([...namesOf].map(([place, names]) => [place, nameOf(names)])),
    [namesOf, nameOf],
  );
  return (
    <section className="map" aria-label={t('map-region')}>
      <LevelWays shown={shown} />
      <div className="ground-word" role="status">
        <p>{t('level-no-outlines')}</p>
        <button type="button" className="button" onClick={() => useStore.setState({ panel: 'load' })}>
          {t('load-data')}
        </button>
      </div>
      <div className="map-stage" ref={stage}>
        {geometry && outlines.phase === 'ready' && (
          <svg
            className="map-svg"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="group"
          >
            {surroundings && <path className="map-land" d={geometry.path(surroundings.land)} />}
            {surroundings && <path className="map-borders" d={geometry.path(surroundings.borders)} />}
            {geometry.areas.map(({ place, path }) => (
              <path
                key={place}
                className="map-area ground-area"
                d={path}
                data-place={place}
                tabIndex={0}
                role="button"
                aria-pressed={place === within}
                aria-label={t('level-districts-of', {
                  place: { names: namesOf.get(place) ?? { en: place } },
                })}
                onClick={() => showDistricts(place)}
                onKeyDown={({ key }) => {
                  if (key === 'Enter' || key === ' ') showDistricts(place);
                }}
              />
            ))}
            <path className="map-inner" d={geometry.path(outlines.value.inner)} />
            <path className="map-outer" d={geometry.path(outlines.value.outer)} />
            {within !== null && (
              <path className="map-selection" d={geometry.path(outlines.value.edgeOf(new Set([within])))} />
            )}
            <g className="ground-names">
              <FittedNames geometry={geometry} names={texts} />
            </g>
          </svg>
        )}
      </div>
      <p className="map-notice soft">
        <BoundaryNotice />
      </p>
    </section>
  );
}
