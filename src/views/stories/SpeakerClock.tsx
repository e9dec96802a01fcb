import { useEffect, useState } from 'react';
import { useTelling } from '../../state/story/telling';
import { useStore } from '../../state/store';

const MINUTE = 60_000; // ms
const SHORTEST = 1;
const LONGEST = 480; // minutes: a day of work

/** The minutes since the story began, and how many are left of those that the speaker has. */
export function SpeakerClock() {
  const { t } = useStore((store) => store.language);
  const began = useTelling((store) => store.began);
  const given = useTelling((store) => store.given); // longer than the window that it is written in
  const minutes = Math.max(0, Math.floor((useNow() - began) / MINUTE));
  const isRight = isMinutes(given);
  const left = isRight ? Number(given) - minutes : null;
  return (
    <div className="speaker-clock">
      <p role="timer">{t('notes-elapsed', { minutes: { count: minutes } })}</p>
      <label>
        {t('notes-given')}{' '}
        <input
          type="text"
          inputMode="numeric"
          dir="ltr"
          value={given}
          aria-invalid={!isRight && given !== ''}
          onChange={({ target }) => useTelling.setState({ given: target.value })}
        />
      </label>
      {!isRight && given !== '' && (
        <p role="status">
          {t('notes-given-wrong', { least: { count: SHORTEST }, most: { count: LONGEST } })}
        </p>
      )}
      {left !== null && (
        <p className="speaker-left" data-over={left < 0}>
          {t(left < 0 ? 'notes-over' : 'notes-left', { minutes: { count: Math.abs(left) } })}
        </p>
      )}
    </div>
  );
}

const isMinutes = (text: string) => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= LONGEST;

/** The time in milliseconds since 1970, drawn anew each second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
