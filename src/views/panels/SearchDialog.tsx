import { useMemo, useState } from 'react';
import { searchables } from '../../core/viewmodels/placeSearch';
import { choose, togglePlace } from '../../state/choices';
import { useStore } from '../../state/store';
import { Dialog } from './Dialog';
import { SearchList } from './SearchList';

/** Finds a place or region set by any of its names or its code, in any of the languages. */
export function SearchDialog() {
  const { t } = useStore((store) => store.language);
  const dataset = useStore((store) => store.dataset);
  const places = useStore((store) => store.view.places);
  const [adding, setAdding] = useState(false);
  const entries = useMemo(() => (dataset ? searchables(dataset) : []), [dataset]);
  const pick = (id: string) => {
    if (adding && !places.includes(id)) togglePlace(id);
    else choose({ places: [id] });
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
    </Dialog>
  );
}
