import { useState } from 'react';
import { LIMITS } from '../../core/exercise/scenario';
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
        aria-invalid={read === null}
        onChange={({ target }) => {
          setDraft(target.value);
          const written = countsOf(target.value, most);
          if (written) onCounts(written);
        }}
        onBlur={() => setDraft(null)}
      />
      {read === null ? (
        <span role="alert">{t('exercise-list-wrong')}</span>
      ) : (
        <span className="soft">
          {t('exercise-list-hint')}{' '}
          {t('exercise-total', { count: { count: read.reduce((all, one) => all + one, 0) } })}
        </span>
      )}
    </label>
  );
}

/** The whole numbers of a line; null where something else stands there, or for more days than there are. */
function countsOf(text: string, most: number): number[] | null {
  const counts = text
    .split(/[\s,،;]+/)
    .filter((part) => part !== '')
    .map(Number);
  const isRight = counts.every((count) => Number.isInteger(count) && count >= 0 && count <= LIMITS.people);
  return isRight && counts.length <= most ? counts : null;
}
