import { useState } from 'react';
import type { ShownLevel } from '../../core/domain/dataset';
import { matchesSearch } from '../../core/viewmodels/placeSearch';
import type { Member } from '../../core/viewmodels/sets/setEntries';
import { useStore } from '../../state/store';

interface Props {
  readonly offered: readonly Member[];
  readonly level: ShownLevel;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** More places than these are found by typing. */
const AT_A_GLANCE = 24;

/** The places of a set, each to be ticked; a list too long to be looked through can be searched. */
export function MemberChoice({ offered, level, chosen, onChoose }: Props) {
  const { t, nameOf, byName } = useStore((store) => store.language);
  const [wanted, setWanted] = useState('');
  const found = offered
    .filter(({ text }) => wanted === '' || matchesSearch(text, wanted))
    .toSorted((a, b) => byName(a.names, b.names));
  const tick = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className="set-members">
      <legend>{t(`set-members-${level}`, { count: { count: chosen.length } })}</legend>
      {offered.length > AT_A_GLANCE && (
        <input
          type="search"
          className="search-field"
          aria-label={t('search-label')}
          placeholder={t('search-label')}
          autoComplete="off"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      )}
      <div className="set-places">
        {found.map(({ id, names, within }) => (
          <label key={id} className="check">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => tick(id)} />
            <span>
              {nameOf(names)} {within && <span className="soft">{nameOf(within)}</span>}
            </span>
          </label>
        ))}
        {found.length === 0 && <p className="soft">{t('search-none')}</p>}
      </div>
    </fieldset>
  );
}
