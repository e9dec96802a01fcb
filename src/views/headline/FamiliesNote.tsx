import { lastReportedIndex } from '../../core/viewmodels/publication';
import { choose, chooseDateIndex } from '../../state/choices';
import { useStore } from '../../state/store';
import { PanelLink } from '../panels/PanelLink';
import type { Shown } from '../useShown';

/** Leads from families to the people they are counted as, and on where families were not published. */
export function FamiliesNote({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const { cube, dateIndex } = shown;
  const day = cube.dates[dateIndex]?.day;
  const lastIndex = lastReportedIndex(cube);
  const last = cube.dates[lastIndex]?.day;
  if (day === undefined || last === undefined) return null;
  if (day <= last) {
    return (
      <p className="headline-unit">
        <PanelLink panel="families" text={t('families-open')} />
      </p>
    );
  }
  return (
    <p className="headline-unit">
      {t('families-until', { last: { day: last } })}{' '}
      <button type="button" className="linklike" onClick={() => chooseDateIndex(lastIndex)}>
        {t('families-go', { last: { day: last } })}
      </button>
      {' · '}
      <button
        type="button"
        className="linklike"
        onClick={() => choose({ unit: 'individuals', perFamily: null })}
      >
        {t('families-individuals')}
      </button>
    </p>
  );
}
