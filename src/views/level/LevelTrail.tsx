import { useEffect } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import { leaveDistricts, showDistricts, showGovernorate } from '../../state/level';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import './level.css';

/** Where the figures on screen stand between country and districts, and the ways up and down. */
export function LevelTrail({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const dataset = useStore((store) => store.dataset);
  if (!dataset?.districts) return null;
  return (
    <nav className="level" aria-label={t('level-label')}>
      {shown.dataset.level === 'district' ? <Up dataset={dataset} /> : <Down dataset={dataset} />}
    </nav>
  );
}

interface Props {
  readonly dataset: DatasetSummary;
}

/** From governorates to districts: of the one that is chosen, or of all. */
function Down({ dataset }: Props) {
  const { t } = useStore((store) => store.language);
  const places = useStore((store) => store.view.places);
  const [chosen] = places.length === 1 ? places : [];
  const governorate = [...dataset.places, ...dataset.unplaced].find(({ id }) => id === chosen);
  const { places: known = [], unplaced = [] } = dataset.districts ?? {};
  const hasDistricts = [...known, ...unplaced].some(({ within }) => within === chosen);
  return (
    <>
      {governorate && hasDistricts ? (
        <button type="button" className="button" onClick={() => showDistricts(governorate.id)}>
          {t('level-districts-of', { place: { names: governorate.names } })}
        </button>
      ) : (
        <span className="soft">{t('level-hint')}</span>
      )}
      <button type="button" className="linklike" onClick={() => showDistricts(null)}>
        {t('level-all-districts')}
      </button>
    </>
  );
}

/** From districts back to their governorate and the country; Escape goes up as well. */
function Up({ dataset }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const within = useStore((store) => store.view.within);
  const governorate = [...dataset.places, ...dataset.unplaced].find(({ id }) => id === within);
  useEffect(() => {
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, []);
  return (
    <ol>
      <li>
        <button type="button" className="linklike" onClick={() => showGovernorate(null)}>
          {nameOf(dataset.country)}
        </button>
      </li>
      {governorate && (
        <li>
          <button type="button" className="linklike" onClick={leaveDistricts}>
            {nameOf(governorate.names)}
          </button>
        </li>
      )}
      <li aria-current="location">{t(governorate ? 'level-districts' : 'level-all-districts')}</li>
      {governorate && (
        <li className="level-further">
          <button type="button" className="linklike" onClick={() => showDistricts(null)}>
            {t('level-all-districts')}
          </button>
        </li>
      )}
    </ol>
  );
}

function onEscape(event: KeyboardEvent): void {
  const { panel, view } = useStore.getState();
  const isElsewhere =
    event.target instanceof Element && event.target.closest('input, select, textarea, dialog');
  if (event.key !== 'Escape' || panel !== null || isElsewhere || view.mode === 'present') return;
  leaveDistricts();
}
