import { useStore } from '../../state/store';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly required?: boolean;
}

const LONGEST = 300;

/** One line of text, in whatever script. */
export function TextField({ label, value, onText, required = false }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <label className="publish-field">
      <span>{required ? t('publish-required', { field: label }) : label}</span>
      <input
        name={label}
        type="text"
        dir="auto"
        maxLength={LONGEST}
        value={value}
        required={required}
        pattern={required ? '.*\\S.*' : undefined}
        onChange={({ target }) => onText(target.value)}
      />
    </label>
  );
}
