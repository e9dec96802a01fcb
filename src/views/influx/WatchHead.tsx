import { dayNumber } from '../../core/domain/day';
import type { DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import type { SurgeWatch } from '../../core/viewmodels/influx/surgeWatch';
import { choose } from '../../state/choices';
import { withLayer } from '../layers/withLayer';
import { useStore } from '../../state/store';

interface Props {
  readonly watch: DailyWatch | SurgeWatch;
  readonly sentence: string;
}

/** What the watch says in a sentence, and how old the day it watches is against the newest figures. */
export function WatchHead({ watch: { day, end }, sentence }: Props) {
  const { t } = useStore((store) => store.language);
  const playing = useStore((store) => store.playing);
  const days = dayNumber(end) - dayNumber(day);
  const age = { day: { day: end }, days: { count: days } };
  const showOnMap = () => choose({ layers: withLayer(useStore.getState().view.layers, 'signals', true) });
  return (
    <>
      <p className="influx-sentence" role="status" aria-live={playing ? 'off' : 'polite'}>
        {sentence}
      </p>
      <p className="soft">{days > 0 ? t('influx-older', age) : t('influx-newest-date', age)}</p>
      <p>
        <button
          type="button"
          className="linklike"
          onClick={() => {
            showOnMap();
            useStore.setState({ panel: null });
          }}
        >
          {t('signals-to-map')}
        </button>
      </p>
    </>
  );
}
