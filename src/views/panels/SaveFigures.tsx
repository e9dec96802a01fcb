import { useState } from 'react';
import { selectionOf } from '../../core/viewmodels/selection';
import { saveFigures, TABLE_FORMATS, type TableFormat } from '../../state/figuresFile';
import { useStore } from '../../state/store';
import type { FlowOver } from '../../core/viewmodels/flow/flowOver';
import { MakingStatus } from '../image/MakingStatus';
import { useMaking } from '../image/useMaking';
import { useSavedRate } from '../useSavedRate';
import type { Shown } from '../useShown';
import { Segments } from './Segments';

interface Props {
  readonly shown: Shown;
  readonly sentence: string | null;
  readonly link: string | null;
}

/** Saves the figures behind the view as a table: those of the date or period on screen, or those of all dates. */
export function SaveFigures({ shown, sentence, link }: Props) {
  const { t } = useStore((store) => store.language);
  const [format, setFormat] = useState<TableFormat>('csv');
  const { state, make } = useMaking();
  const rateOf = useSavedRate();
  const chosen = useStore((store) => store.view.places);
  const { dataset, flow, dateIndex } = shown;
  const cube = flow?.series ?? shown.cube;
  const { places } = selectionOf(chosen, dataset, cube);
  const all = cube.dates.map((_, index) => index);
  const now = flow ? datesIn(flow) : [dateIndex];
  const save = (dates: readonly number[], says: string | null) =>
    void make(() => {
      const rate = rateOf(cube, dates);
      return saveFigures({ dataset, cube, places, dates, rate, sentence: says, link }, format);
    });
  return (
    <section aria-labelledby="save-figures">
      <h3 id="save-figures">{t('figures-save')}</h3>
      <p>{t('figures-save-text')}</p>
      <Segments
        label={t('figures-save-as')}
        options={TABLE_FORMATS.map((value) => ({ value, text: t(`table-${value}`) }))}
        chosen={format}
        onChoose={setFormat}
      />
      <p className="share-row">
        <button type="button" className="button" onClick={() => save(now, sentence)}>
          {t(flow ? 'figures-save-period' : 'figures-save-date')}
        </button>
        <button type="button" className="button" onClick={() => save(all, null)}>
          {t('figures-save-all', { count: { count: all.length } })}
        </button>{' '}
        <MakingStatus state={state} what="table" />
      </p>
    </section>
  );
}

/** The indexes of the dates of a series that lie in its period. */
function datesIn({ series, periods, span }: FlowOver): number[] {
  return series.dates.flatMap(({ day }, index) => {
    const number = periods.numberOf(day);
    return number >= span.first && number <= span.last ? [index] : [];
  });
}
