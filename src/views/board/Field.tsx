interface Props {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A text to be written over, which runs in its own direction. */
export function Field({ label, value, onText }: Props) {
  return (
    <label className="board-field">
      <span>{label}</span>
      <input dir="auto" value={value} onChange={({ target }) => onText(target.value)} />
    </label>
  );
}

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly value: Word;
  readonly options: readonly { readonly value: Word; readonly text: string }[];
  readonly onChoose: (word: Word) => void;
}

/** One of a few words. */
export function ChoiceField<Word extends string>({ label, value, options, onChoose }: ChoiceProps<Word>) {
  return (
    <label className="board-field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((one) => one.value === target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </label>
  );
}
