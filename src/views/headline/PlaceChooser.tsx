import { memo, useMemo } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { Cube } from '../../core/cube/cube';
import { placeWords } from '../../core/viewmodels/placeWords';
import { selectionOf } from '../../core/viewmodels/selection';
import { choose, togglePlace } from '../../state/choices';
import { useStore } from '../../state/store';

interface Props {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
}

/** Which place the figure is of, and which others stand beside it. The date does not concern it. */
export const PlaceChooser = memo(function PlaceChooser({ dataset, cube }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const places = useStore((store) => store.view.places);
  const { choices } = useMemo(() => selectionOf(places, dataset, cube), [places, dataset, cube]);
  const [first] = choices;
  const several = choices.length > 1;
  return (
    <div className="places">
      {several ? (
        choices.map(({ id, short }, index) => (
          <span key={id} className="place-chip" data-series={index}>
            {nameOf(short)}
            <button
              type="button"
              aria-label={t('place-remove', { place: { names: short } })}
              onClick={() => togglePlace(id)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))
      ) : (
        <select
          className="place-select"
          aria-label={t('place-label')}
          value={first?.kind === 'country' ? '' : (first?.id ?? '')}
          onChange={({ target }) => choose({ places: target.value === '' ? [] : [target.value] })}
        >
          <option value="">
            {t(`place-country${placeWords(dataset)}`, {
              country: { names: dataset.country },
            })}
          </option>
          <PlaceOptions dataset={dataset} />
        </select>
      )}
      {first?.kind !== 'country' && (
        <select
          className="place-add"
          aria-label={t('place-add')}
          value=""
          onChange={({ target }) => togglePlace(target.value)}
        >
          <option value="" disabled>
            {t('place-add')}
          </option>
          <PlaceOptions dataset={dataset} without={choices.map(({ id }) => id)} />
        </select>
      )}
    </div>
  );
});

function PlaceOptions({ dataset, without = [] }: { dataset: DatasetSummary; without?: readonly string[] }) {
  const { t, nameOf, byName } = useStore((store) => store.language);
  const offered = ({ id }: { id: string }) => !without.includes(id);
  return (
    <>
      {dataset.regionSets.length > 0 && (
        <optgroup label={t(dataset.level === 'district' ? 'place-regions-district' : 'place-regions')}>
          {dataset.regionSets.filter(offered).map(({ id, names }) => (
            <option key={id} value={id}>
              {nameOf(names)}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t(`place-places${placeWords(dataset)}`)}>
        {[...dataset.places, ...dataset.unplaced]
          .filter(offered)
          .toSorted((a, b) => byName(a.names, b.names))
          .map(({ id, names }) => (
            <option key={id} value={id}>
              {nameOf(names)}
            </option>
          ))}
      </optgroup>
    </>
  );
}
