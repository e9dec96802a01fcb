import { useEffect, useState } from 'react';
import { truthOf } from '../../core/viewmodels/questions/truth';
import { choose } from '../../state/choices';
import { fillScreen, isFull } from '../../state/fullScreen';
import { back, endRound, forward, type Round } from '../../state/questions';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { AskedQuestion } from './AskedQuestion';
import { Standings } from './Standings';

interface Props {
  readonly shown: Shown;
  readonly round: Round;
}

/** One question after the other: first what the room thinks, then what the figures say. By button or by clicker. */
export function PlayRound({ shown, round }: Props) {
  const { t } = useStore((store) => store.language);
  const [isBlank, setBlank] = useState(false);
  useClicker(isBlank, setBlank);
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
      {isBlank && (
        <button
          type="button"
          className="question-blank"
          aria-label={t('dismiss')}
          onClick={() => setBlank(false)}
        />
      )}
    </div>
  );
}

/**
 * The keys of a clicker. What is being typed is left alone, but for the two keys that most
 * clickers send; → is “on” in every language, as clickers send that too.
 */
function useClicker(isBlank: boolean, setBlank: (blank: boolean) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const { key, code } = event;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (isBlank) {
        setBlank(false);
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const isTyping = target?.closest('input, select, textarea') && !key.startsWith('Page');
      if (isTyping) return;
      const isOn = key === 'PageDown' || key === 'ArrowRight';
      const isBack = key === 'PageUp' || key === 'ArrowLeft';
      if (isOn || (key === ' ' && !target?.closest('button, [role="button"]'))) forward();
      else if (isBack) back();
      else if (code === 'KeyB' || code === 'Period') setBlank(true);
      else if (code === 'KeyF') void fillScreen(!isFull());
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [isBlank, setBlank]);
}
