import type { SetEntry } from '../../core/viewmodels/sets/setEntries';
import { choose } from '../../state/choices';
import { showDistrict, showGovernorate } from '../../state/level';
import { removeSet } from '../../state/ownSets';
import { useStore } from '../../state/store';
import { useShownDataset } from '../useShown';

interface Props {
  readonly entries: readonly SetEntry[];
  readonly onChange: (id: string) => void;
}

/** A person's sets, each with its places and what can be done with it. */
export function SetList({ entries, onChange }: Props) {
  const { t } = useStore((store) => store.language);
  const offered = useShownDataset()?.regionSets;
  const show = ({ set: { id }, level }: SetEntry) => {
    if (offered?.some((one) => one.id === id)) choose({ places: [id] });
    else if (level === 'district') showDistrict(id, null);
    else showGovernorate(id);
    useStore.setState({ panel: null });
  };
  return (
    <ul className="set-list">
      {entries.map((entry) => {
        const { set, level, places } = entry;
        const name = { names: { en: set.name } };
        return (
          <li key={set.id}>
            <div>
              <strong>
                <bdi>{set.name}</bdi>
              </strong>
              <p className="soft">
                {t(level === null ? 'set-places-unknown' : `set-places-${level}`, {
                  count: { count: places.length },
                  places: { list: places },
                })}
              </p>
            </div>
            <div className="set-actions">
              {level !== null && (
                <button
                  type="button"
                  className="linklike"
                  aria-label={t('set-show-one', { set: name })}
                  onClick={() => show(entry)}
                >
                  {t('set-show')}
                </button>
              )}
              {level !== null && (
                <button
                  type="button"
                  className="linklike"
                  aria-label={t('set-change-one', { set: name })}
                  onClick={() => onChange(set.id)}
                >
                  {t('set-change')}
                </button>
              )}
              <button
                type="button"
                className="linklike"
                aria-label={t('set-remove-one', { set: name })}
                onClick={() => removeSet(set.id)}
              >
                {t('set-remove')}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
