import type { Exercise } from '../../core/exercise/exerciseText';
import { goBy } from '../../state/exercise/exerciseStore';
import { fillScreen, isFull } from '../../state/fullScreen';
import { useStore } from '../../state/store';
import { leaveExercise } from './exerciseKeys';

/** What stands over every view of an exercise: that it is one, which day it is, and the way on. */
export function ExerciseHead({ exercise }: { readonly exercise: Exercise }) {
  const { t, nameOf } = useStore((store) => store.language);
  const { scenario, progress } = exercise;
  const { step } = progress;
  return (
    <header className="exercise-head">
      <p className="exercise-banner">{t('exercise-banner')}</p>
      <div className="exercise-when">
        <h2>
          <span role="status">
            {step === 0 && t('workshop-room-exercise')}
            {step > 0 && step <= scenario.days
              ? t('exercise-clock', { day: { count: step }, days: { count: scenario.days } })
              : step > 0 && t('exercise-debrief')}
          </span>
        </h2>
        {step > 0 && <p className="soft">{`${nameOf(scenario.title)} · ${nameOf(scenario.place.names)}`}</p>}
      </div>
      <nav className="exercise-ways" aria-label={t('workshop-room-exercise')}>
        <button type="button" className="button" disabled={step === 0} onClick={() => goBy(-1)}>
          {t('exercise-previous')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={step > scenario.days}
          onClick={() => goBy(1)}
        >
          {t('exercise-next')}
        </button>
        <button type="button" className="button exercise-fill" onClick={() => void fillScreen(!isFull())}>
          {t('exercise-fill')}
        </button>
        <button type="button" className="button icon" onClick={leaveExercise} aria-label={t('close')}>
          <span aria-hidden="true">×</span>
        </button>
      </nav>
    </header>
  );
}
