import { useMemo } from 'react';
import { SURGE_THRESHOLDS, type SurgeThresholds } from '../../core/viewmodels/influx/thresholds';
import {
  areUsual,
  isThreshold,
  isWholeThreshold,
  MOST_THRESHOLD,
  surgeThresholds,
  thresholdsMessage,
} from '../../core/viewmodels/influx/thresholdsText';
import { surgeWatchOf } from '../../core/viewmodels/influx/surgeWatch';
import { watchSentence } from '../../core/viewmodels/influx/watchSentence';
import { placeWords } from '../../core/viewmodels/placeWords';
import { selectionOf } from '../../core/viewmodels/selection';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { DateStepper } from '../panels/DateStepper';
import type { Shown } from '../useShown';
import { MarkNotes } from './MarkNotes';
import { NumberField } from '../panels/NumberField';
import { SaveWatch } from './SaveWatch';
import { SurgeTable } from './SurgeTable';
import { takeThresholds } from './takeThresholds';
import { Thresholds } from './Thresholds';
import { WatchHead } from './WatchHead';

/** The watch of a stock: every place at the date on screen against the date before. */
export function SurgeInflux({ shown }: { readonly shown: Shown }) {
  const { t, say } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const { dataset, cube, dateIndex } = shown;
  const usual = SURGE_THRESHOLDS[cube.unit];
  const signals = useStore((store) => store.view.signals);
  const thresholds = useMemo(() => surgeThresholds(signals, cube.unit), [signals, cube]);
  const watch = useMemo(() => {
    const { selected } = selectionOf(chosen, dataset, cube);
    return surgeWatchOf(dataset, cube, { dateIndex, thresholds, selected });
  }, [dataset, cube, dateIndex, thresholds, chosen]);
  if (!watch) {
    return (
      <>
        <DateStepper shown={shown} />
        <p>{t('influx-first-date')}</p>
      </>
    );
  }
  const words = placeWords(dataset);
  const sentence = say(watchSentence(watch, words));
  const { perMonth, rise } = thresholds;
  const take = (change: Partial<SurgeThresholds>) => takeThresholds({ ...thresholds, ...change }, usual);
  return (
    <>
      <DateStepper shown={shown} />
      <WatchHead watch={watch} sentence={sentence} />
      <Thresholds isUsual={areUsual(thresholds, usual)} onUsual={() => choose({ signals: null })}>
        <NumberField
          label={t('influx-per-month-least')}
          value={perMonth}
          accepts={isThreshold}
          wrong={t('number-tenths-wrong', { least: { count: 0 }, most: { count: MOST_THRESHOLD } })}
          onValue={(value) => take({ perMonth: value })}
        />
        <NumberField
          label={t('influx-rise-least')}
          value={rise}
          accepts={isWholeThreshold}
          wrong={t('number-whole-wrong', { least: { count: 0 }, most: { count: MOST_THRESHOLD } })}
          onValue={(value) => take({ rise: value })}
        />
      </Thresholds>
      <MarkNotes places={watch.places} />
      <SurgeTable watch={watch} words={words} series={cube} />
      <p className="soft">{t('influx-method-surge')}</p>
      <SaveWatch
        watch={watch}
        series={cube}
        dataset={dataset}
        sentence={sentence}
        notes={[say(thresholdsMessage(thresholds, usual)), t('influx-method-surge')]}
      />
    </>
  );
}
