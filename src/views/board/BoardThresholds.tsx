import { DAILY_THRESHOLDS, type DailyThresholds } from '../../core/viewmodels/influx/thresholds';
import { changeBoard } from '../../state/board/boardStore';
import { useStore } from '../../state/store';
import { Thresholds } from '../influx/Thresholds';
import { NumberField } from '../panels/NumberField';

/** When a day at a point is an alert, as the operation has agreed on it: kept with the board. */
export function BoardThresholds({ thresholds }: { readonly thresholds: DailyThresholds }) {
  const { t } = useStore((store) => store.language);
  const { deviations, minimum } = thresholds;
  return (
    <Thresholds isUsual={thresholds === DAILY_THRESHOLDS} onUsual={() => changeBoard({ thresholds: null })}>
      <NumberField
        label={t('influx-deviations')}
        value={deviations}
        onValue={(value) => changeBoard({ thresholds: { deviations: value, minimum } })}
      />
      <NumberField
        label={t('influx-minimum')}
        value={minimum}
        onValue={(value) => changeBoard({ thresholds: { deviations, minimum: value } })}
      />
    </Thresholds>
  );
}
