import { useMemo, useState } from 'react';
import { Autocomplete, Input, Label, Menu, MenuItem, SearchField } from 'react-aria-components';
import { matchesSearch, searchables } from '../../core/viewmodels/placeSearch';
import { choose, togglePlace } from '../../state/choices';
import { useStore } from '../../state/store';
import { Dialog } from './Dialog';

/** Finds a place or region set by any of its names or its code, in any of the languages. */
export function SearchDialog() {
  const { t, nameOf } = useStore((store) => store.language);
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
      <Autocomplete filter={matchesSearch}>
        <SearchField autoFocus className="search-field">
          <Label className="visually-hidden">{t('search-label')}</Label>
          <Input placeholder={t(dataset?.ownPlaces ? 'search-placeholder-own' : 'search-placeholder')} />
        </SearchField>
        {places.length > 0 && (
          <label className="check">
            <input type="checkbox" checked={adding} onChange={({ target }) => setAdding(target.checked)} />
            <span>{t('search-compare')}</span>
          </label>
        )}
        <Menu
          className="search-list"
          aria-label={t('search-label')}
          items={entries}
          onAction={(key) => pick(String(key))}
          renderEmptyState={() => <p className="soft">{t('search-none')}</p>}
        >
          {(entry) => (
            <MenuItem id={entry.id} textValue={entry.text} className="search-item">
              <span>{nameOf(entry.names)}</span>
              <span className="soft">{entry.kind === 'region' ? t('search-region') : entry.id}</span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
