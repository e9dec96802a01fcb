import { useState } from 'react';
import { typedNumber } from '../../core/domain/typedNumber';
import './numberField.css';

interface Props {
  readonly label: string;
  /** Null for a field that is blank. */
  readonly value: number | null;
  /** Hears of every number that may stand there, while it is written. */
  readonly onValue: (value: number) => void;
  /** Hears of a field that was emptied; absent where it has to hold a number. */
  readonly onBlank?: () => void;
  /** Which numbers may stand there; from zero up where nothing is said. */
  readonly accepts?: (value: number) => boolean;
  /** What is said of others. */
  readonly wrong?: string;
}

/**
 * A number to be written over, in whichever digits; when the field is left it shows the one that holds. A field of the
 * browser's own for numbers would take Latin digits alone.
 */
export function NumberField({ label, value, onValue, onBlank, accepts = isFromZeroUp, wrong }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? '' : String(value));
  const isNumber = (written: string) => accepts(typedNumber(written));
  const isRight = isNumber(text) || (text === '' && onBlank !== undefined);
  const change = (written: string) => {
    setDraft(written);
    if (isNumber(written)) onValue(typedNumber(written));
    else if (written === '') onBlank?.();
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
        onBlur={() => setDraft(null)}
      />
      {!isRight && wrong !== undefined && <span role="alert">{wrong}</span>}
    </label>
  );
}

function isFromZeroUp(value: number): boolean {
  return value >= 0;
}
