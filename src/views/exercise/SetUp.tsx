import type { Exercise } from '../../core/exercise/exerciseText';
import type { Scenario } from '../../core/exercise/scenario';
import { unreadable } from '../../core/exercise/unreadable';
import { openExerciseFile, saveScenario } from '../../state/exercise/exerciseFile';
import { beginWith, bringBack, goBy, useExercise } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';
import { FileButton } from '../panels/FileButton';
import { FileFaults } from '../workshop/FileFaults';
import { Replaced } from '../workshop/Replaced';
import { BeginAnew } from './BeginAnew';
import { ScenarioForm } from './ScenarioForm';
import './setUp.css';

interface Props {
  readonly exercise: Exercise;
  readonly shipped: readonly Scenario[];
}

/** Before the first day: which scenario is played, and how it can be changed. */
export function SetUp({ exercise, shipped }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const fileFaults = useExercise((store) => store.fileFaults);
  const hasBefore = useExercise((store) => store.before !== null);
  const { scenario, progress } = exercise;
  const faults = unreadable(exercise);
  const chosen = shipped.findIndex((one) => JSON.stringify(one) === JSON.stringify(scenario));
  const choose = (index: number) => {
    const scenarioChosen = shipped[index];
    if (scenarioChosen) beginWith(scenarioChosen);
  };
  const hasBegun =
    progress.capacities.length > 0 ||
    progress.decisions.length > 0 ||
    Object.keys(progress.owners).length > 0;
  return (
    <div className="exercise-set-up">
      <p className="soft">{t('exercise-why')}</p>
      <div className="exercise-choice">
        <label className="exercise-field">
          <span>{t('exercise-choose')}</span>
          <select value={chosen} onChange={({ target }) => choose(Number(target.value))}>
            {shipped.map(({ title }, index) => (
              <option key={title.en} value={index}>
                {nameOf(title)}
              </option>
            ))}
            {chosen < 0 && <option value={-1}>{t('exercise-own')}</option>}
          </select>
        </label>
        <FileButton
          text={t('exercise-open')}
          accept=".json,application/json"
          onFile={(file) => void openExerciseFile(file)}
        />
      </div>
      {hasBefore && <Replaced onBringBack={bringBack} />}
      {fileFaults.length > 0 && <FileFaults lead={t('exercise-not-opened')} faults={fileFaults} />}
      <section className="exercise-told-first">
        <h3>{nameOf(scenario.title)}</h3>
        <p>{nameOf(scenario.about)}</p>
        <p className="exercise-choice">
          <button
            type="button"
            className="button primary"
            disabled={faults.length > 0}
            onClick={() => goBy(1)}
          >
            {t('exercise-begin', { day: { count: 1 } })}
          </button>
          {hasBegun && <BeginAnew />}
          <button
            type="button"
            className="button"
            disabled={faults.length > 0}
            onClick={() => saveScenario(exercise, t('exercise-banner'))}
          >
            {t('exercise-save-scenario')}
          </button>
        </p>
        {faults.length > 0 && <FileFaults faults={faults} />}
        <p className="soft">{t('exercise-keys')}</p>
      </section>
      <details>
        <summary>{t('exercise-edit')}</summary>
        <ScenarioForm scenario={scenario} />
      </details>
    </div>
  );
}
