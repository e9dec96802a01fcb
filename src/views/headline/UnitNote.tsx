import { factorOf, lastReportedIndex } from '../../core/viewmodels/publication';
import { choose, chooseDateIndex } from '../../state/choices';
import { useStore } from '../../state/store';
import { PanelLink } from '../panels/PanelLink';
import type { Shown } from '../useShown';

/** Says how families and people relate at this date, and the way on where families were not published. */
export function UnitNote({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const { cube, dataset, dateIndex } = shown;
  const day = cube.dates[dateIndex]?.day;
  const lastIndex = lastReportedIndex(cube);
  const last = cube.dates[lastIndex]?.day;
  if (day === undefined || last === undefined) return null;
  const factor = factorOf(dataset, cube, day);
  if (factor) {
    return (
      <p className="headline-unit soft">
        {t(`factor-${factor}`)} <PanelLink panel="families" text={t('families-others')} />
      </p>
    );
  }
  const isMade = cube.perFamily !== undefined;
  if (cube.unit !== 'families' && !isMade) return null;
  if (day <= last)
    return (
      <p className="headline-unit">
        <PanelLink panel="families" text={t('families-open')} />
      </p>
    );
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
