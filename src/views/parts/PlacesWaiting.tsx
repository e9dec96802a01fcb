import { namesOfPlace } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { RetryNote } from '../panels/RetryNote';
import type { Shown } from '../useShown';
import type { PlacesParts } from './usePartsOfPlaces';

interface Props {
  readonly shown: Shown;
  readonly parts: PlacesParts;
}

/** How far the reading place by place has come, and which places it failed for, with another try; nothing when all are here. */
export function PlacesWaiting({ shown, parts: { done, all, failed, retry } }: Props) {
  const { t } = useStore((store) => store.language);
  if (done < all) {
    return (
      <p className="soft" role="status">
        {t('parts-by-place-waiting', { done: { count: done }, all: { count: all } })}
      </p>
    );
  }
  if (failed.length === 0) return null;
  const places = { list: failed.map((place) => namesOfPlace(shown.dataset, place)) };
  return <RetryNote text={t('parts-by-place-failed', { places })} onRetry={retry} />;
}
