import { factorOf } from '../../core/viewmodels/publication';
import { useStore } from '../../state/store';
import { PanelLink } from '../panels/PanelLink';
import type { Shown } from '../useShown';

/** Says as how many people the source counted each family, where it did. */
export function FactorNote({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const { cube, dataset, dateIndex } = shown;
  const day = cube.dates[dateIndex]?.day;
  const factor = day && factorOf(dataset, cube, day);
  return (
    factor && (
      <p className="headline-unit soft">
        {t(`factor-${factor}`)} <PanelLink panel="families" text={t('families-others')} />
      </p>
    )
  );
}
