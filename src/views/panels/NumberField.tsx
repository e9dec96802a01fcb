import { useState } from 'react';
import { typedNumber } from '../../core/domain/typedNumber';
import './numberField.css';

interface Props {
  readonly label: string;
  /** Null for a field that is blank. */
  readonly value: number | null;
  /** Hears of every number that may stand there, while it is written, and of the one before where it comes to be refused. */
  readonly onValue: (value: number) => void;
  /** Hears of a field that was emptied; absent where it has to hold a number. */
  readonly onBlank?: () => void;
  /** Which numbers may stand there. */
  readonly accepts: (value: number) => boolean;
  /** Says which, where another is written. */
  readonly wrong: string;
}

/** What is being written, or was refused. */
interface Draft {
  readonly text: string;
  /** What counted before the writing began. */
  readonly before: number | null;
  /** What counted when the field was left; undefined while it is written in. */
  readonly left?: number | null;
}

/**
 * A number to be written over, in whichever digits. When the field is left it shows the one that holds; what was refused
 * stays with its word until it is mended or another number comes from elsewhere. A field of the browser's own for numbers
 * would take Latin digits alone.
 */
export function NumberField({ label, value, onValue, onBlank, accepts, wrong }: Props) {
  const [written, setWritten] = useState<Draft | null>(null);
  const draft = written && (written.left === undefined || written.left === value) ? written : null;
  const text = draft?.text ?? (value === null ? '' : String(value));
  const isNumber = (typed: string) => accepts(typedNumber(typed));
  const isBlank = (typed: string) => typed === '' && onBlank !== undefined;
  const isRight = isNumber(text) || isBlank(text);
  const take = (taken: number | null) => {
    if (taken === null) onBlank?.();
    else onValue(taken);
  };
  const change = (typed: string) => {
    const before = draft ? draft.before : value;
    setWritten({ text: typed, before });
    if (isNumber(typed)) take(typedNumber(typed));
    else if (isBlank(typed)) take(null);
    else if (value !== before) take(before); // the beginning of what is refused was taken
  };
  return (
    <label className="number-field">
      <span>{label}</span>
      <input
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={!isRight}
        onChange={({ target }) => change(target.value)}
        onBlur={() => setWritten(draft && !isRight && text !== '' ? { ...draft, left: value } : null)}
      />
      {!isRight && <span role="alert">{wrong}</span>}
    </label>
  );
}
