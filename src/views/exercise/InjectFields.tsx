import { isWholeFrom } from '../../core/domain/wholeNumber';
import { INJECT_KINDS, LIMITS, type Inject } from '../../core/exercise/scenario';
import { changeScenario } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';
import { NumberField } from '../panels/NumberField';
import { NamesField } from './NamesField';

interface Props {
  readonly injects: readonly Inject[];
  readonly days: number;
}

/** What happens on the clock, each event with its day, its kind and what the room reads. */
export function InjectFields({ injects, days }: Props) {
  const { t } = useStore((store) => store.language);
  const change = (changed: readonly Inject[]) => changeScenario({ injects: changed });
  const dayFrom = (least: number) => ({
    accepts: isWholeFrom(least, days),
    wrong: t('number-whole-wrong', { least: { count: least }, most: { count: days } }),
  });
  return (
    <fieldset>
      <legend>{t('exercise-injects')}</legend>
      {injects.map((inject, index) => {
        const set = (part: Partial<Inject>) => change(injects.with(index, { ...inject, ...part }));
        return (
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="exercise-choice exercise-event">
            <NumberField
              label={t('exercise-inject-day')}
              value={inject.day}
              {...dayFrom(1)}
              onValue={(day) => set(movedTo(inject, day))}
            />
            <label className="exercise-field">
              <span>{t('exercise-inject-kind')}</span>
              <select value={inject.kind} onChange={({ target }) => set({ kind: kindOf(target.value) })}>
                {INJECT_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`exercise-inject-${kind}`)}
                  </option>
                ))}
              </select>
            </label>
            {inject.kind === 'closed' && (
              <NumberField
                label={t('exercise-inject-until')}
                value={inject.until ?? inject.day}
                {...dayFrom(inject.day)}
                onValue={(until) => set({ until })}
              />
            )}
            <NamesField
              label={t('exercise-inject-text')}
              names={inject.text}
              onNames={(text) => set({ text })}
              isLong
            />
            <button
              type="button"
              className="button"
              aria-label={t('exercise-inject-drop', { day: { count: inject.day } })}
              onClick={() => change(injects.toSpliced(index, 1))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className="button"
        disabled={injects.length >= LIMITS.list}
        onClick={() => change([...injects, { day: 1, kind: 'other', text: { en: '' } }])}
      >
        {t('exercise-inject-add')}
      </button>
    </fieldset>
  );
}

function kindOf(text: string): Inject['kind'] {
  return INJECT_KINDS.find((kind) => kind === text) ?? 'other';
}

/** A closing that is moved keeps its end only where that still lies after its beginning. */
function movedTo({ until }: Inject, day: number): Partial<Inject> {
  return until !== undefined && until < day ? { day, until: day } : { day };
}
