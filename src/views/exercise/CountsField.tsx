import { useState } from 'react';
import { countsOf } from '../../core/exercise/countsText';
import { useStore } from '../../state/store';

interface Props {
  readonly label: string;
  readonly counts: readonly number[];
  /** How many days there are. */
  readonly most: number;
  readonly onCounts: (counts: readonly number[]) => void;
}

/** Counts of days as one line of numbers; heard of while they are written, as far as they are whole numbers. */
export function CountsField({ label, counts, most, onCounts }: Props) {
  const { t } = useStore((store) => store.language);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? counts.join(' ');
  const read = countsOf(text, most);
  return (
    <label className="exercise-field" data-long>
      <span>{label}</span>
      <input
        dir="ltr"
        value={text}
        aria-invalid={typeof read === 'string'}
        onChange={({ target }) => {
          setDraft(target.value);
          const written = countsOf(target.value, most);
          if (typeof written !== 'string') onCounts(written);
        }}
        onBlur={() => setDraft(null)}
      />
      {typeof read === 'string' ? (
        <span role="alert">{t(read === 'comma' ? 'exercise-list-comma' : 'exercise-list-wrong')}</span>
      ) : (
        <span className="soft">
          {t('exercise-list-hint')}{' '}
          {t('exercise-total', { count: { count: read.reduce((all, one) => all + one, 0) } })}
        </span>
      )}
    </label>
  );
}
