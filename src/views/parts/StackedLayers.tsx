import { memo, useMemo } from 'react';
import type { Dimension } from '../../core/domain/measure';
import { runsOf, type Layers } from '../../core/viewmodels/parts/layers';
import { layerOutline, type StackScale } from '../../core/viewmodels/parts/stackShape';
import { paintOf } from './partColour';

interface Props {
  readonly model: Layers;
  readonly dimension: Dimension;
  readonly asShares: boolean;
  readonly scale: StackScale;
}

/** The layers of a breakdown over time as areas with level steps; they end at a gap and where the classes change. */
export const StackedLayers = memo(function StackedLayers({ model, dimension, asShares, scale }: Props) {
  const outlines = useMemo(() => {
    const runs = runsOf(model);
    return model.layers.map((_, layer) =>
      runs.map((run) => layerOutline(run, layer, asShares, scale)).join(''),
    );
  }, [model, asShares, scale]);
  return (
    <g className="parts-layers">
      {outlines.map((outline, index) => (
        <path
          key={model.layers[index]?.key ?? 'rest'}
          d={outline}
          style={{ fill: paintOf(model.layers, index, dimension) }}
        />
      ))}
    </g>
  );
});

/** The pattern of what is unknown, to be put once into each drawing. */
export function UnknownPattern() {
  return (
    <defs>
      <pattern id="part-unknown" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className="empty-ground" />
        <path d="M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2" className="empty-stroke" />
      </pattern>
    </defs>
  );
}
