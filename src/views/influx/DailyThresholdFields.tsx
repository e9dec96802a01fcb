import { DAILY_THRESHOLDS, type DailyThresholds } from '../../core/viewmodels/influx/thresholds';
import {
  areUsual,
  isThreshold,
  isWholeThreshold,
  MOST_THRESHOLD,
} from '../../core/viewmodels/influx/thresholdsText';
import { useStore } from '../../state/store';
import { NumberField } from '../panels/NumberField';
import { Thresholds } from './Thresholds';

interface Props {
  readonly thresholds: DailyThresholds;
  /** Hears of others; null for the usual ones. */
  readonly onChange: (chosen: DailyThresholds | null) => void;
}

/** When the movements of a day are an alert: the thresholds in force, to be written over. */
export function DailyThresholdFields({ thresholds, onChange }: Props) {
  const { t } = useStore((store) => store.language);
  const { deviations, minimum } = thresholds;
  return (
    <Thresholds isUsual={areUsual(thresholds, DAILY_THRESHOLDS)} onUsual={() => onChange(null)}>
      <NumberField
        label={t('influx-deviations')}
        value={deviations}
        accepts={isThreshold}
        wrong={t('number-tenths-wrong', { least: { count: 0 }, most: { count: MOST_THRESHOLD } })}
        onValue={(value) => onChange({ deviations: value, minimum })}
      />
      <NumberField
        label={t('influx-minimum')}
        value={minimum}
        accepts={isWholeThreshold}
        wrong={t('number-whole-wrong', { least: { count: 0 }, most: { count: MOST_THRESHOLD } })}
        onValue={(value) => onChange({ deviations, minimum: value })}
      />
    </Thresholds>
  );
}
