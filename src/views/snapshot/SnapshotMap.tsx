import { useMemo, useRef } from 'react';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { BoundaryNotice } from '../map/BoundaryNotice';
import { HOME } from '../map/camera';
import { mostRadius } from '../map/Circles';
import { mapGeometry } from '../map/geometry';
import { Legend } from '../map/Legend';
import { useMapStyle } from '../map/mapStyles';
import { SvgMap } from '../map/SvgMap';
import { Tooltip } from '../map/Tooltip';
import { useMapModel } from '../map/useMapModel';
import { useOutlines } from '../map/useOutlines';
import { useSize } from '../useSize';
import type { Shown } from '../useShown';
import '../map/map.css';

interface Props {
  readonly shown: Shown;
  readonly outlinesUrl: string;
}

/** The map of a snapshot: vectors alone, shaded or with circles. */
export function SnapshotMap({ shown, outlinesUrl }: Props) {
  const { dataset, cube, dateIndex } = shown;
  const { t } = useStore((store) => store.language);
  const circles = useMapStyle(shown) === 'circles';
  const stage = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stage);
  const { outlines, surroundings } = useOutlines(outlinesUrl, dataset.surroundings);
  const model = useMapModel(shown, null);
  const drawn = outlines.phase === 'ready' && width > 0 && height > 0 ? outlines.value : null;
  const geometry = useMemo(() => drawn && mapGeometry(drawn, width, height), [drawn, width, height]);
  return (
    <section className="map" aria-label={t('map-region')}>
      <div className="map-stage" ref={stage}>
        {geometry && drawn && (
          <>
            <SvgMap
              model={model}
              geometry={geometry}
              outlines={drawn}
              surroundings={surroundings}
              circles={circles}
              overlay={false}
            />
            <Tooltip model={model} geometry={geometry} camera={HOME} shown={shown} comparison={null} />
          </>
        )}
      </div>
      <Legend
        model={model}
        words={placeWords(dataset)}
        circles={circles}
        most={mostRadius({ width, height })}
        date={cube.dates[dateIndex]}
        isAlone={cube.dates.length === 1}
      />
      <p className="map-notice soft">
        {circles ? '' : `${t('map-counts-on-areas')} `}
        <BoundaryNotice />
      </p>
    </section>
  );
}
