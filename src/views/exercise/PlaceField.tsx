import type { Names } from '../../core/domain/place';
import type { Scenario } from '../../core/exercise/scenario';
import { changeScenario } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';
import { NamesField } from './NamesField';

type Place = Scenario['place'];
const NONE: readonly { readonly names: Names }[] = [];

/** Where it happens: a crossing or governorate of the figures that are open, or a place by its name alone. */
export function PlaceField({ place }: { readonly place: Place }) {
  const { t, nameOf } = useStore((store) => store.language);
  const crossings = useStore(({ context }) => (context.phase === 'ready' ? context.value.crossings : NONE));
  const governorates = useStore(({ dataset }) => dataset?.places ?? NONE);
  const offered: Place[] = [
    ...crossings.map(({ names }) => ({ kind: 'crossing', names }) as const),
    ...governorates.map(({ names }) => ({ kind: 'governorate', names }) as const),
  ];
  const chosen = offered.findIndex(({ kind, names }) => kind === place.kind && names.en === place.names.en);
  const choose = (index: number) => {
    const known = offered[index];
    // The names alone: nothing else of a real place comes into an exercise.
    changeScenario({
      place: known ? { kind: known.kind, names: plain(known.names) } : { ...place, kind: 'other' },
    });
  };
  const options = (kind: Place['kind']) =>
    offered.map(
      (one, index) =>
        one.kind === kind && (
          <option key={`${kind} ${one.names.en}`} value={index}>
            {nameOf(one.names)}
          </option>
        ),
    );
  return (
    <div className="exercise-choice">
      <label className="exercise-field">
        <span>{t('exercise-place')}</span>
        <select value={chosen} onChange={({ target }) => choose(Number(target.value))}>
          <option value={-1}>{t('exercise-place-other')}</option>
          <optgroup label={t('exercise-place-crossings')}>{options('crossing')}</optgroup>
          <optgroup label={t('exercise-place-governorates')}>{options('governorate')}</optgroup>
        </select>
      </label>
      {chosen < 0 && (
        <NamesField
          label={t('exercise-place-name')}
          names={place.names}
          onNames={(names) => changeScenario({ place: { kind: 'other', names } })}
        />
      )}
    </div>
  );
}

function plain({ en, ar, ckb }: Names): Names {
  return { en, ...(ar !== undefined && { ar }), ...(ckb !== undefined && { ckb }) };
}
