import { CHANGE_ORDERS } from '../../core/viewmodels/change/changeOrder';
import { changeSentence } from '../../core/viewmodels/change/changeSentence';
import { waterfallOf } from '../../core/viewmodels/change/waterfall';
import { placeWords } from '../../core/viewmodels/placeWords';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { useShown, type Shown } from '../useShown';
import { BreakNotes } from './BreakNotes';
import { ChangeTable } from './ChangeTable';
import { LeftOut } from './LeftOut';
import { MethodBreaks } from './MethodBreaks';
import { RefusedNote } from './RefusedNote';
import { SaveComparison } from './SaveComparison';
import { useComparison } from './useComparison';
import { WaterfallBars } from './WaterfallBars';
import './change.css';

/** Two dates of a stock in full: the sentence, every place with its figures, the steps between the totals, the method. */
export function ChangeDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return (
    <Dialog title={t('change-region')} wide>
      {shown && <Compared shown={shown} />}
    </Dialog>
  );
}

function Compared({ shown }: { readonly shown: Shown }) {
  const { t, say } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const comparison = useComparison(shown);
  const { dataset, cube } = shown;
  if (!comparison) return <p>{t('change-one-date')}</p>;
  const selection = selectionOf(chosen, dataset, cube);
  const sentence = changeSentence(comparison, cube, selection);
  const waterfall = waterfallOf(comparison, Infinity);
  return (
    <>
      {sentence && <p className="sides-answer">{say(sentence)}</p>}
      <RefusedNote shown={shown} comparison={comparison} />
      <SaveComparison shown={shown} comparison={comparison} sentence={sentence && say(sentence)} />
      <div className="change-all">
        <div>
          <div className="change-scroll">
            <ChangeTable comparison={comparison} words={placeWords(dataset)} columns={CHANGE_ORDERS} />
          </div>
          <BreakNotes comparison={comparison} />
        </div>
        <div>
          <h3>{t('waterfall-region')}</h3>
          {waterfall ? (
            <WaterfallBars waterfall={waterfall} comparison={comparison} />
          ) : (
            <p className="soft">{t('waterfall-none')}</p>
          )}
          <LeftOut comparison={comparison} />
          <MethodBreaks shown={shown} comparison={comparison} />
        </div>
      </div>
    </>
  );
}
