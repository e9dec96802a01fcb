import type { UnderstoodColumn } from '../../core/ingest/understanding';
import { partChoices, wordOfPart } from '../../core/viewmodels/doctor/partChoices';
import { ROLE_GROUPS, roleOfWord, wordOfRole } from '../../core/viewmodels/doctor/roleChoices';
import { setRole } from '../../state/fileAnswers';
import { useStore } from '../../state/store';
import { RoleWords } from './RoleWords';

interface Props {
  readonly id: string;
  readonly column: UnderstoodColumn;
  readonly columns: readonly UnderstoodColumn[];
}

/** Stands for a role that only the header or the values can show, such as one origin among many columns. */
const OWN = 'own';

/** What a column is taken for, to be changed; the change counts at once. */
export function RoleSelect({ id, column, columns }: Props) {
  const { t, say } = useStore((store) => store.language);
  const { role, index, header } = column;
  const parts = partChoices(column, columns);
  const word = wordOfRole(role) ?? wordOfPart(role) ?? OWN;
  const choose = (chosen: string) => {
    const wanted = roleOfWord(chosen) ?? parts.find((one) => one.word === chosen)?.role;
    if (wanted) setRole(id, index, wanted);
  };
  return (
    <select
      value={word}
      aria-label={t('columns-role-of', { header: header === '' ? t('columns-nameless') : header })}
      onChange={({ target }) => choose(target.value)}
    >
      {word === OWN && (
        <option value={OWN}>
          <RoleWords role={role} columns={columns} />
        </option>
      )}
      {ROLE_GROUPS.map((group) => (
        <optgroup key={group.word} label={t(`role-group-${group.word}`)}>
          {group.choices.map((choice) => (
            <option key={choice.word} value={choice.word}>
              {t(`role-${choice.word}`)}
            </option>
          ))}
          {group.word === 'parts' &&
            parts.map((choice) => (
              <option key={choice.word} value={choice.word}>
                {say(choice.text)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
