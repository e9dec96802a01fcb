import { useEffect } from 'react';
import { truthOf } from '../../core/viewmodels/questions/truth';
import { choose } from '../../state/choices';
import { back, endRound, forward, type Round } from '../../state/questions';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { useClicker } from '../workshop/useClicker';
import { AskedQuestion } from './AskedQuestion';
import { Standings } from './Standings';

interface Props {
  readonly shown: Shown;
  readonly round: Round;
}

/** One question after the other: first what the room thinks, then what the figures say. By button or by clicker. */
export function PlayRound({ shown, round }: Props) {
  const { t } = useStore((store) => store.language);
  const blank = useClicker({ go });
  const { questions, at, revealed } = round;
  const question = questions[at];
  const { measure, unit } = shown.cube;
  useEffect(() => {
    // A question is about figures that may not be those on screen.
    if (question && (question.measure !== measure || question.unit !== unit)) {
      choose({ measure: question.measure, unit: question.unit });
    }
  }, [question, measure, unit]);
  const truth = question && truthOf(question, shown.dataset, shown.cube);
  const isRevealed = revealed > at;
  return (
    <div className="question-round">
      <p className="question-number soft" role="status">
        {question
          ? t('predict-number', { number: { count: at + 1 }, count: { count: questions.length } })
          : t('predict-over')}
      </p>
      {!question ? (
        <Standings shown={shown} round={round} />
      ) : truth ? (
        <AskedQuestion key={at} shown={shown} round={round} question={question} truth={truth} />
      ) : (
        <p>{t('predict-unanswerable')}</p>
      )}
      <p className="question-steps">
        <button type="button" className="button" onClick={back} disabled={at === 0}>
          {t('predict-back')}
        </button>
        {question && (
          <button type="button" className="button primary" onClick={forward}>
            {t(isRevealed ? 'predict-next' : 'predict-reveal')}
          </button>
        )}
        <button type="button" className="linklike" onClick={endRound}>
          {t('predict-end')}
        </button>
      </p>
      {blank}
    </div>
  );
}

function go(by: 1 | -1): void {
  if (by > 0) forward();
  else back();
}
