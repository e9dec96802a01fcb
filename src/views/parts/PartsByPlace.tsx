import { useMemo } from 'react';
import type { Breakdown } from '../../core/cube/breakdown';
import type { Dimension } from '../../core/domain/measure';
import { largestSum, type Layers } from '../../core/viewmodels/parts/layers';
import { namesOfPlace } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { PlacesWaiting } from './PlacesWaiting';
import { SmallStack } from './SmallStack';
import { usePartsOfPlaces } from './usePartsOfPlaces';

interface Props {
  readonly shown: Shown;
  readonly whole: Layers;
  readonly breakdown: Breakdown;
  readonly dimension: Dimension;
  readonly asShares: boolean;
  /** Index of the date that is told. */
  readonly at: number;
}

/** A small stack for each place, in the colours of the whole; counts on one scale, so that they can be compared. */
export function PartsByPlace({ shown, whole, breakdown, dimension, asShares, at }: Props) {
  const { t, byName } = useStore((store) => store.language);
  const { dataset } = shown;
  const parts = usePartsOfPlaces(breakdown.query);
  const { found, done, all } = parts;
  const small = useMemo(
    () =>
      [...found]
        .map(([place, one]) => ({
          place,
          names: namesOfPlace(dataset, place),
          one,
          largest: largestSum(one),
        }))
        .toSorted((a, b) => b.largest - a.largest || byName(a.names, b.names)),
    [found, dataset, byName],
  );
  const largest = Math.max(1, ...small.map((one) => one.largest));
  return (
    <>
      <PlacesWaiting shown={shown} parts={parts} />
      {done === all && !asShares && <p className="soft">{t('parts-scale-note')}</p>}
      <ul className="parts-small">
        {small.map(({ place, names, one }) => (
          <SmallStack
            key={place}
            names={names}
            breakdown={one}
            whole={whole}
            largest={largest}
            dimension={dimension}
            asShares={asShares}
            at={at}
          />
        ))}
      </ul>
    </>
  );
}
