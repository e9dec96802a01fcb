import { useMemo, useState } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import { searchables, type Searchable } from '../../core/viewmodels/placeSearch';
import { choose, togglePlace } from '../../state/choices';
import { showDistrict, showGovernorate } from '../../state/level';
import { useStore } from '../../state/store';
import { useShownDataset } from '../useShown';
import { Dialog } from './Dialog';
import { PanelLink } from './PanelLink';
import { SearchList } from './SearchList';

/** Finds a place, district or region set by any of its names or its code, in any of the languages. */
export function SearchDialog() {
  const { t } = useStore((store) => store.language);
  const dataset = useStore((store) => store.dataset);
  const places = useStore((store) => store.view.places);
  const shown = useShownDataset();
  const [adding, setAdding] = useState(false);
  const entries = useMemo(() => (dataset ? searchables(dataset) : []), [dataset]);
  const pick = ({ id, ofDistricts, within }: Searchable) => {
    const isHere = shown !== null && hasPlace(shown, id);
    if (adding && isHere && !places.includes(id)) togglePlace(id);
    else if (isHere) choose({ places: [id] });
    else if (ofDistricts) showDistrict(id, within?.id ?? null);
    else showGovernorate(id);
    useStore.setState({ panel: null });
  };
  return (
    <Dialog title={t('search-label')}>
      {places.length > 0 && (
        <label className="check">
          <input type="checkbox" checked={adding} onChange={({ target }) => setAdding(target.checked)} />
          <span>{t('search-compare')}</span>
        </label>
      )}
      <SearchList
        entries={entries}
        placeholder={t(dataset?.ownPlaces ? 'search-placeholder-own' : 'search-placeholder')}
        onPick={pick}
      />
      <p>
        <PanelLink panel="sets" text={t('sets-open')} />
      </p>
    </Dialog>
  );
}

/** Whether a place can be chosen at the level on screen, without going up or down. */
function hasPlace({ places, unplaced, regionSets }: DatasetSummary, id: string): boolean {
  return [...places, ...unplaced, ...regionSets].some((one) => one.id === id);
}
