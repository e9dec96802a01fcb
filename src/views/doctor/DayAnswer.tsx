import { useState } from 'react';
import { useStore } from '../../state/store';

/** A day that a person types or picks; told as an ISO day. */
export function DayAnswer({ onDay }: { readonly onDay: (day: string) => void }) {
  const { t } = useStore((store) => store.language);
  const [day, setDay] = useState('');
  return (
    <span className="day-answer">
      <label>
        {t('question-day')}{' '}
        <input type="date" value={day} min="1990-01-01" onChange={({ target }) => setDay(target.value)} />
      </label>
      <button type="button" className="button primary" disabled={day === ''} onClick={() => onDay(day)}>
        {t('question-day-use')}
      </button>
    </span>
  );
}
