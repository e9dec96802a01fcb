import { useMemo, useState } from 'react';
import { MOST_SETS, readSets } from '../../core/session/setsText';
import { setEntries } from '../../core/viewmodels/sets/setEntries';
import { selectionOf } from '../../core/viewmodels/selection';
import { addSet, changeSet } from '../../state/ownSets';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { useShown, type Shown } from '../useShown';
import { SetForm } from './SetForm';
import { SetList } from './SetList';
import './sets.css';

/** The region sets that a person made, and where one is made or changed. */
export function SetsDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return <Dialog title={t('sets-title')}>{shown && <Sets shown={shown} />}</Dialog>;
}

function Sets({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const text = useStore((store) => store.view.sets);
  const places = useStore((store) => store.view.places);
  const whole = useStore((store) => store.dataset) ?? shown.dataset; // of both levels
  const [editing, edit] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const sets = useMemo(() => readSets(text).sets, [text]);
  const entries = useMemo(() => setEntries(whole, sets), [whole, sets]);
  const entry = entries.find(({ set }) => set.id === editing);
  const chosen = useMemo(() => selectionOf(places, shown.dataset, shown.cube).selected, [places, shown]);
  return (
    <>
      <p>{t('sets-text')}</p>
      {entries.length > 0 && (
        <SetList
          entries={entries}
          onChange={(id) => {
            edit(id);
            setKept(null);
          }}
        />
      )}
      <p role="status">{kept === null ? '' : t('set-changed', { set: { names: { en: kept } } })}</p>
      {entry ? (
        <SetForm
          key={entry.set.id}
          dataset={whole}
          level={entry.level ?? shown.dataset.level}
          start={entry.set}
          others={sets.filter((set) => set !== entry.set)}
          onSave={(set) => {
            changeSet({ ...set, id: entry.set.id });
            setKept(set.name);
            edit(null);
          }}
          onCancel={() => edit(null)}
        />
      ) : sets.length < MOST_SETS ? (
        <SetForm
          key={`new ${places.join(',')}`}
          dataset={whole}
          level={shown.dataset.level}
          start={{ id: null, name: '', members: chosen }}
          others={sets}
          onSave={(set) => {
            addSet(set);
            useStore.setState({ panel: null });
          }}
        />
      ) : (
        <p>{t('sets-full', { most: { count: MOST_SETS } })}</p>
      )}
    </>
  );
}
