import type { Names } from '../../core/domain/place';
import { LIMITS } from '../../core/exercise/scenario';
import { useStore } from '../../state/store';

interface Props {
  readonly label: string;
  readonly names: Names;
  readonly onNames: (names: Names) => void;
  readonly isLong?: boolean;
}

/** A text of a scenario in the language that is read; the others stay as they are. */
export function NamesField({ label, names, onNames, isLong = false }: Props) {
  const { code, nameOf } = useStore((store) => store.language);
  const field = {
    value: nameOf(names),
    maxLength: LIMITS.text,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onNames({ ...names, [code]: target.value }),
  };
  return (
    <label className="exercise-field" data-long={isLong}>
      <span>{label}</span>
      {isLong ? <textarea rows={3} {...field} /> : <input {...field} />}
    </label>
  );
}
