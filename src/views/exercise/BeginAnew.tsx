import { useState } from 'react';
import { beginAnew } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';

/** Forgets what a room entered and decided, once that is confirmed. */
export function BeginAnew() {
  const { t } = useStore((store) => store.language);
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t('exercise-anew')}
      </button>
    );
  return (
    <span className="exercise-choice" role="group" aria-label={t('exercise-anew')}>
      <span>{t('exercise-anew-sure')}</span>
      <button type="button" className="button" onClick={beginAnew}>
        {t('exercise-anew')}
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        {t('exercise-keep')}
      </button>
    </span>
  );
}
