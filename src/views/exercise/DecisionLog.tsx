import { useState } from 'react';
import type { Decision } from '../../core/exercise/progress';
import { LIMITS } from '../../core/exercise/scenario';
import { decide, dropDecision } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';

interface Props {
  readonly decisions: readonly Decision[];
  readonly day: number;
}

/** What the room decided, with the day; the newest first. */
export function DecisionLog({ decisions, day }: Props) {
  const { t } = useStore((store) => store.language);
  const [text, setText] = useState('');
  const note = () => {
    if (text.trim() === '') return;
    decide(day, text.trim());
    setText('');
  };
  return (
    <section className="exercise-decisions" aria-label={t('exercise-decisions')}>
      <h3>{t('exercise-decisions')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          note();
        }}
      >
        <input
          aria-label={t('exercise-decision')}
          placeholder={t('exercise-decision')}
          value={text}
          maxLength={LIMITS.text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button">
          {t('exercise-decide')}
        </button>
      </form>
      <ol>
        {decisions
          .map((decision, index) => ({ ...decision, index }))
          .toReversed()
          .map((decision) => (
            <li key={decision.index}>
              <span>
                <b>{t('exercise-decision-day', { day: { count: decision.day } })}</b>{' '}
                <bdi>{decision.text}</bdi>
              </span>
              <button
                type="button"
                className="button icon"
                aria-label={t('exercise-decision-drop', { text: decision.text })}
                onClick={() => dropDecision(decision.index)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
      </ol>
    </section>
  );
}
