import { useMemo } from 'react';
import type { Breakdown } from '../../../core/cube/breakdown';
import { layersOf } from '../../../core/viewmodels/parts/layers';
import { useStore } from '../../../state/store';
import { MOST_LAYERS } from '../../parts/partColour';
import { PartsSheet } from '../../parts/PartsSheet';
import { useBreakdown } from '../../parts/useBreakdown';
import { FixedSheet } from './FixedSheet';
import { PartWaiting } from './PartWaiting';
import type { PartProps } from './partProps';

/** Who they were over time, by the breakdown of the view. */
export function BreakdownPart(props: PartProps) {
  const { t } = useStore((store) => store.language);
  const { found, phase } = useBreakdown(props.shown);
  if (phase === 'failed') return <p>{t('breakdown-failed')}</p>;
  return found ? <OverTime {...props} breakdown={found} /> : <PartWaiting />;
}

function OverTime({ shown, title, breakdown }: PartProps & { readonly breakdown: Breakdown }) {
  const base = useStore((store) => store.dataset) ?? shown.dataset;
  const { cube, dateIndex } = shown;
  const model = useMemo(
    () => layersOf(breakdown, { dataset: base, days: cube.dates.map(({ day }) => day), most: MOST_LAYERS }),
    [breakdown, base, cube],
  );
  return (
    <FixedSheet title={title}>
      <PartsSheet
        shown={shown}
        breakdown={breakdown}
        model={model}
        asShares={false}
        at={dateIndex}
        link={null}
      />
    </FixedSheet>
  );
}
