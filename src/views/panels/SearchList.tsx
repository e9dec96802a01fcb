import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { matchesSearch, type Searchable } from '../../core/viewmodels/placeSearch';
import { useStore } from '../../state/store';
import './searchList.css';

interface Props {
  readonly entries: readonly Searchable[];
  readonly placeholder: string;
  readonly onPick: (entry: Searchable) => void;
}

/**
 * A search field and the list of what it finds. The focus stays in the field: the arrow keys go through the list and
 * Enter picks, as a screen reader is told by `aria-activedescendant`.
 */
export function SearchList({ entries, placeholder, onPick }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const [wanted, setWanted] = useState('');
  const [active, setActive] = useState(-1);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []); // the dialog has given it to its first button
  const found = entries.filter(({ text }) => matchesSearch(text, wanted));
  const idOf = (index: number) => `${id}-${index}`;
  const goTo = (index: number) => {
    setActive(index);
    document.getElementById(idOf(index))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.length - 1;
    const picked = found[active];
    if (event.key === 'ArrowDown') goTo(active < last ? active + 1 : 0);
    else if (event.key === 'ArrowUp') goTo(active > 0 ? active - 1 : last);
    else if (event.key === 'Enter' && picked) onPick(picked);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="search"
        className="search-field"
        ref={field}
        aria-label={t('search-label')}
        aria-controls={id}
        aria-autocomplete="list"
        {...(found[active] && { 'aria-activedescendant': idOf(active) })}
        autoComplete="off"
        placeholder={placeholder}
        value={wanted}
        onChange={({ target }) => {
          setWanted(target.value);
          setActive(target.value === '' ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 ? (
        <p className="soft" role="status">
          {t('search-none')}
        </p>
      ) : (
        <div role="menu" id={id} aria-label={t('search-label')} className="search-list">
          {found.map((entry, index) => (
            <button
              key={entry.id}
              type="button"
              role="menuitem"
              id={idOf(index)}
              tabIndex={-1}
              className="search-item"
              data-focused={index === active}
              onPointerMove={() => setActive(index)}
              onClick={() => onPick(entry)}
            >
              <span>{nameOf(entry.names)}</span>
              <span className="soft">
                {entry.kind === 'region'
                  ? t('search-region')
                  : entry.within
                    ? nameOf(entry.within.names)
                    : entry.id}
              </span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
