import { useId, useMemo, useState } from 'react';
import type { DatasetSummary, ShownLevel } from '../../core/domain/dataset';
import { cleanName, SET_MEMBERS, type OwnSet } from '../../core/session/setsText';
import { membersAt } from '../../core/viewmodels/sets/setEntries';
import { setFault } from '../../core/viewmodels/sets/setFault';
import { sharedWith } from '../../core/viewmodels/sets/sharedWith';
import { useStore } from '../../state/store';
import { MemberChoice } from './MemberChoice';

interface Props {
  readonly dataset: DatasetSummary;
  readonly level: ShownLevel;
  readonly start: { readonly id: string | null; readonly name: string; readonly members: readonly string[] };
  readonly others: readonly OwnSet[];
  readonly onSave: (set: Omit<OwnSet, 'id'>) => void;
  /** Where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** A set as it is made or changed: its name, its places, and what stands in the way of keeping it. */
export function SetForm({ dataset, level, start, others, onSave, onCancel }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const [name, setName] = useState(start.name);
  const [members, setMembers] = useState(start.members);
  const [tried, setTried] = useState(false);
  const faultId = useId();
  const offered = useMemo(() => membersAt(dataset, level), [dataset, level]);
  const fault = setFault({ name, members }, others, dataset);
  const shared = sharedWith(dataset, level, { id: start.id, members });
  const save = () => {
    setTried(true);
    if (fault === null) onSave({ name: cleanName(name), members });
  };
  return (
    <form
      className="set-form"
      aria-label={
        start.id === null ? t('set-new') : t('set-change-one', { set: { names: { en: start.name } } })
      }
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>
        {start.id === null ? t('set-new') : t('set-change-one', { set: { names: { en: start.name } } })}
      </h3>
      <label className="set-name">
        <span>{t('set-name')}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          value={name}
          aria-invalid={tried && (fault === 'name' || fault === 'taken')}
          aria-describedby={faultId}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <MemberChoice offered={offered} level={level} chosen={members} onChoose={setMembers} />
      {shared.length > 0 && <p className="soft">{t('set-shared', { sets: { list: shared } })}</p>}
      <p id={faultId} role="alert" className="set-fault">
        {tried && fault !== null ? t(`set-fault-${fault}`, { most: formats.count(SET_MEMBERS.most) }) : ''}
      </p>
      <p className="set-actions">
        <button type="submit" className="button primary">
          {t(start.id === null ? 'set-make' : 'set-save')}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {t('set-cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
