import { useMemo, useState } from 'react';
import type { PlaceId } from '../../core/domain/place';
import { resolveDate } from '../../core/session/resolveView';
import type { FlowOver } from '../../core/viewmodels/flow/flowOver';
import { dailyWatchOf } from '../../core/viewmodels/influx/dailyWatch';
import { DAILY_THRESHOLDS } from '../../core/viewmodels/influx/thresholds';
import { dailyThresholds, thresholdsMessage } from '../../core/viewmodels/influx/thresholdsText';
import { watchSentence } from '../../core/viewmodels/influx/watchSentence';
import { placeWords } from '../../core/viewmodels/placeWords';
import { selectionOf } from '../../core/viewmodels/selection';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { DateStepper } from '../panels/DateStepper';
import type { Shown } from '../useShown';
import { CapacityFields } from './CapacityFields';
import { DailyTable } from './DailyTable';
import { DailyThresholdFields } from './DailyThresholdFields';
import { SaveWatch } from './SaveWatch';
import { takeThresholds } from './takeThresholds';
import { WatchHead } from './WatchHead';

interface Props {
  readonly shown: Shown;
  readonly flow: FlowOver;
}

/** The watch of a daily flow on the last day of its period; of weeks, months and years it says that it needs days. */
export function DailyInflux({ shown, flow }: Props) {
  const { t } = useStore((store) => store.language);
  const { cadence } = flow.periods;
  if (cadence !== 'day') return <p>{t('influx-not-daily', { cadence })}</p>;
  return <Days shown={shown} flow={flow} />;
}

function Days({ shown, flow }: Props) {
  const { t, say } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const signals = useStore((store) => store.view.signals);
  const thresholds = useMemo(() => dailyThresholds(signals), [signals]);
  const [capacities, setCapacities] = useState<ReadonlyMap<PlaceId, number>>(new Map());
  const { dataset } = shown;
  const { series, periods, span } = flow;
  const day = periods.endOf(span.last);
  const watch = useMemo(() => {
    const { selected } = selectionOf(chosen, dataset, series);
    return dailyWatchOf(dataset, series, { day, thresholds, capacities, selected });
  }, [dataset, series, day, thresholds, capacities, chosen]);
  const words = placeWords(dataset);
  const sentence = say(watchSentence(watch, words));
  return (
    <>
      <DateStepper shown={{ ...shown, cube: series, dateIndex: resolveDate(series.dates, day).index }} />
      <WatchHead watch={watch} sentence={sentence} />
      <DailyThresholdFields
        thresholds={thresholds}
        onChange={(one) => (one ? takeThresholds(one, DAILY_THRESHOLDS) : choose({ signals: null }))}
      />
      <DailyTable watch={watch} words={words} series={series} />
      <CapacityFields watch={watch} capacities={capacities} onCapacities={setCapacities} />
      <p className="soft">{t('influx-method-daily')}</p>
      <SaveWatch
        watch={watch}
        series={series}
        dataset={dataset}
        sentence={sentence}
        notes={[say(thresholdsMessage(thresholds, DAILY_THRESHOLDS)), t('influx-method-daily')]}
      />
    </>
  );
}
