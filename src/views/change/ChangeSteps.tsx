import { changeSentence } from '../../core/viewmodels/change/changeSentence';
import { waterfallOf } from '../../core/viewmodels/change/waterfall';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import type { ChangeProps } from './changeProps';
import { useFiguresMark } from '../useFiguresMark';
import { LeftOut } from './LeftOut';
import { WaterfallBars } from './WaterfallBars';
import '../panels/breakdown.css';
import './change.css';

/** Places named in the room below the headline before the rest is taken together. */
const MOST_STEPS = 5;

/** Below the headline: how the total of one date became that of the other, in a sentence and as steps. */
export function ChangeSteps({ shown, comparison }: ChangeProps) {
  const { t, say } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const { dataset, cube } = shown;
  const selection = selectionOf(chosen, dataset, cube);
  const waterfall = comparison && waterfallOf(comparison, MOST_STEPS);
  useFiguresMark('steps', waterfall && 'drawn');
  const sentence = comparison && changeSentence(comparison, cube, selection);
  return (
    <section className="breakdown change-steps" aria-label={t('waterfall-region')}>
      <div className="change-scrolled">
        {sentence ? <p className="change-sentence">{say(sentence)}</p> : <h2>{t('waterfall-region')}</h2>}
        {comparison && waterfall ? (
          <>
            <WaterfallBars waterfall={waterfall} comparison={comparison} />
            <LeftOut comparison={comparison} />
          </>
        ) : (
          <p className="soft">{t('waterfall-none')}</p>
        )}
      </div>
    </section>
  );
}
