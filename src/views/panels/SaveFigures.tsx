import { selectionOf } from '../../core/viewmodels/selection';
import { saveFigures } from '../../state/figuresFile';
import { useStore } from '../../state/store';
import type { FlowOver } from '../../core/viewmodels/flow/flowOver';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly sentence: string | null;
  readonly link: string | null;
}

/** Saves the figures behind the view as a table: those of the date or period on screen, or those of all dates. */
export function SaveFigures({ shown, sentence, link }: Props) {
  const { t } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const { dataset, flow, dateIndex } = shown;
  const cube = flow?.series ?? shown.cube;
  const { places } = selectionOf(chosen, dataset, cube);
  const all = cube.dates.map((_, index) => index);
  const now = flow ? datesIn(flow) : [dateIndex];
  return (
    <section aria-labelledby="save-figures">
      <h3 id="save-figures">{t('figures-save')}</h3>
      <p>{t('figures-save-text')}</p>
      <p className="share-row">
        <button
          type="button"
          className="button"
          onClick={() => saveFigures({ dataset, cube, places, dates: now, sentence, link })}
        >
          {t(flow ? 'figures-save-period' : 'figures-save-date')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveFigures({ dataset, cube, places, dates: all, sentence: null, link })}
        >
          {t('figures-save-all', { count: { count: all.length } })}
        </button>
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
