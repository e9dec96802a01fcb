import { useMemo, useRef } from 'react';
import type { Breakdown } from '../../core/cube/breakdown';
import type { Dimension } from '../../core/domain/measure';
import type { Names } from '../../core/domain/place';
import { inLayers, type Layers } from '../../core/viewmodels/parts/layers';
import { isShort } from '../../core/viewmodels/parts/partsCaveats';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';
import { useSize } from '../useSize';
import { ROOM_OF_YEARS, SmallStackDrawing } from './SmallStackDrawing';
import { UnknownPattern } from './StackedLayers';
import { useStackLayout } from './useStackLayout';

interface Props {
  readonly names: Names;
  readonly breakdown: Breakdown;
  /** The layers of all places together, which its own are in. */
  readonly whole: Layers;
  /** The largest sum of any place: the end of the scale of counts. */
  readonly largest: number;
  readonly dimension: Dimension;
  readonly asShares: boolean;
  readonly at: number;
}

const HEIGHT = 98;

/** One place of many: its name, its figure at the date that is told, and its stack without a scale. */
export function SmallStack({ names, breakdown, whole, largest, dimension, asShares, at }: Props) {
  const { t, nameOf, formats, direction } = useStore((store) => store.language);
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const rtl = direction === 'rtl';
  const model = useMemo(() => inLayers(breakdown, whole), [breakdown, whole]);
  const room = { width, height: HEIGHT, insetStart: 0, insetEnd: 0, top: 4, bottom: ROOM_OF_YEARS, rtl };
  const layout = useStackLayout(model, largest, asShares, room);
  const date = model.dates[at];
  return (
    <li>
      <p>
        <strong>{nameOf(names)}</strong>{' '}
        <span className="soft">
          {date?.values ? (
            <bdi>{markedFigure(formats.count(date.sum), { isFloor: isShort(date) })}</bdi>
          ) : (
            t('empty-notReported')
          )}
        </span>
      </p>
      <div ref={frame}>
        {layout && (
          <svg width={width} height={HEIGHT} aria-hidden="true">
            <UnknownPattern />
            <SmallStackDrawing
              model={model}
              dimension={dimension}
              asShares={asShares}
              at={at}
              layout={layout}
            />
          </svg>
        )}
      </div>
    </li>
  );
}
