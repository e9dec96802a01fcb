import { isWholeFrom } from '../../core/domain/wholeNumber';
import { FLAWS, type Question } from '../../core/viewmodels/questions/question';
import type { Answer } from '../../core/viewmodels/questions/score';
import { namesOfPlace } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { NumberField } from '../panels/NumberField';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly question: Question;
  readonly team: string;
  readonly said: Answer | null;
  readonly onSay: (said: Answer | null) => void;
}

/** Where the answer of a team is taken down: a place, a number, a month, or what is wrong. */
export function AnswerField({ shown, question, team, said, onSay }: Props) {
  const { t, nameOf, byName, formats } = useStore((store) => store.language);
  const { dataset, cube } = shown;
  switch (question.kind) {
    case 'count':
      return (
        <NumberField
          label={team}
          value={typeof said === 'number' ? said : null}
          accepts={isWholeFrom(0)}
          wrong={t('number-from-zero-wrong')}
          onValue={onSay}
          onBlank={() => onSay(null)}
        />
      );
    case 'most': {
      const places = cube.places
        .map((id) => ({ id, names: namesOfPlace(dataset, id) }))
        .toSorted((a, b) => byName(a.names, b.names));
      const options = places.map(({ id, names }) => ({ value: id, text: nameOf(names) }));
      return <Select team={team} options={options} said={said} onSay={onSay} />;
    }
    case 'peak': {
      const months = new Map(cube.dates.map(({ day }) => [day.slice(0, 7), formats.month(day)]));
      const options = [...months].map(([value, text]) => ({ value, text }));
      return <Select team={team} options={options} said={said} onSay={onSay} />;
    }
    case 'error':
      return (
        <div className="asked-flaws" role="group" aria-label={team}>
          <span>{team}</span>
          {FLAWS.map((flaw) => (
            <button
              key={flaw}
              type="button"
              className="button"
              aria-pressed={said === flaw}
              onClick={() => onSay(said === flaw ? null : flaw)}
            >
              {t(`predict-flaw-${flaw}`)}
            </button>
          ))}
        </div>
      );
  }
}

interface SelectProps extends Pick<Props, 'team' | 'said' | 'onSay'> {
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

function Select({ team, options, said, onSay }: SelectProps) {
  const { t } = useStore((store) => store.language);
  return (
    <label className="asked-select">
      <span>{team}</span>
      <select
        value={typeof said === 'string' ? said : ''}
        onChange={({ target }) => onSay(target.value === '' ? null : target.value)}
      >
        <option value="">{t('predict-no-answer')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
