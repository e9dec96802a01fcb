import { useId, useState } from 'react';
import { areBounds } from '../../core/domain/classChoice';
import { typedNumber } from '../../core/domain/typedNumber';
import { useStore } from '../../state/store';

interface Props {
  readonly bounds: readonly number[];
  /** Takes bounds that a person has written, when they can bound classes. */
  readonly onBounds: (bounds: readonly number[]) => void;
}

/** The bounds between the classes, each to be written over: they hold when the field is left, or on Enter. */
export function BoundFields({ bounds, onBounds }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const [draft, setDraft] = useState<{ of: readonly number[]; written: string[] } | null>(null);
  const written = draft?.of === bounds ? draft.written : bounds.map(String); // others are of other bounds
  const id = useId();
  const fields = written.map((text, index) => ({ text, nth: index + 2 })); // the lowest class begins at zero
  const numbers = written.map(typedNumber);
  const isRight = areBounds(numbers);
  const commit = () => {
    if (isRight && numbers.some((number, index) => number !== bounds[index])) onBounds(numbers);
  };
  return (
    <>
      <fieldset className="class-bounds" aria-describedby={isRight ? undefined : id}>
        <legend>{t('classes-bounds')}</legend>
        {fields.map(({ text, nth }) => (
          <input
            key={nth}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-label={t('classes-bound', { nth: formats.count(nth) })}
            aria-invalid={!isRight}
            onChange={({ target }) => setDraft({ of: bounds, written: written.with(nth - 2, target.value) })}
            onBlur={commit}
            onKeyDown={({ key }) => key === 'Enter' && commit()}
          />
        ))}
      </fieldset>
      {!isRight && (
        <p id={id} role="alert">
          {t('classes-bounds-wrong')}
        </p>
      )}
    </>
  );
}
