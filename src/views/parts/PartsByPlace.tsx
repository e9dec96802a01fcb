import type { Breakdown } from '../../core/cube/breakdown';
import type { Dimension } from '../../core/domain/measure';
import type { Layers } from '../../core/viewmodels/parts/layers';
import { useStore } from '../../state/store';
import { SavePicture } from '../image/SavePicture';
import type { Shown } from '../useShown';
import { useViewLink } from '../useViewLink';
import { PartsOfPlacesSheet } from './PartsOfPlacesSheet';
import { PlacesWaiting } from './PlacesWaiting';
import { SmallStack } from './SmallStack';
import { usePartsOfPlaces } from './usePartsOfPlaces';
import { usePlacedParts } from './usePlacedParts';

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
  const { t } = useStore((store) => store.language);
  const parts = usePartsOfPlaces(breakdown.query);
  const places = usePlacedParts(shown, parts);
  const { small, largest } = places;
  const { done, all, found } = parts;
  const day = shown.cube.dates[at]?.day;
  const link = useViewLink();
  return (
    <>
      <PlacesWaiting shown={shown} parts={parts} />
      {done === all && !asShares && (
        <p className="soft">{t('picture-scale', { largest: { count: largest } })}</p>
      )}
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
      {/* A place that is still being read, or could not be, would be missing in the picture without a word. */}
      <SavePicture
        name={`${breakdown.query.measure}-${dimension}-places`}
        disabled={found.size < all}
        sheet={
          <PartsOfPlacesSheet
            shown={shown}
            breakdown={breakdown}
            whole={whole}
            places={places}
            asShares={asShares}
            at={at}
            link={link(day === undefined ? {} : { date: day })}
          />
        }
      />
    </>
  );
}
