import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { readExercise } from '../../core/exercise/readExercise';
import type { Scenario } from '../../core/exercise/scenario';
import { beginWith, goBy, putBack, useExercise } from '../../state/exercise/exerciseStore';
import { useStore } from '../../state/store';
import { useCoveringDialog } from '../useCoveringDialog';
import { LostElsewhere } from '../workshop/LostElsewhere';
import { useClicker } from '../workshop/useClicker';
import { Debrief } from './Debrief';
import { ExerciseHead } from './ExerciseHead';
import { RunningDay } from './RunningDay';
import { SetUp } from './SetUp';
import { exerciseKey } from './exerciseKeys';
import './exercise.css';
import './paper.css';

interface Props {
  /** The texts of the exercises that ship. */
  readonly shipped: readonly string[];
}

/** The contingency exercise: set up, then its days, then the debrief. It covers the page, whose figures it never touches. */
export function ExerciseDialog({ shipped }: Props) {
  const { t } = useStore((store) => store.language);
  const { host, dialog } = useCoveringDialog();
  const exercise = useExercise((store) => store.exercise);
  const isLost = useExercise((store) => store.lost !== null);
  const [scenarios] = useState(() => shipped.flatMap(scenarioOf));
  const [first] = scenarios;
  useEffect(() => {
    if (!exercise && first) beginWith(first);
  }, [exercise, first]);
  const blank = useClicker({ go: goBy, also: exerciseKey });
  const step = exercise?.progress.step ?? 0;
  useEffect(() => {
    dialog.current?.scrollTo({ top: 0 });
  }, [dialog, step]);
  return createPortal(
    <dialog
      ref={dialog}
      className="exercise"
      data-stage={stageOf(step)}
      aria-label={t('workshop-room-exercise')}
    >
      {exercise && (
        <>
          <ExerciseHead exercise={exercise} />
          {isLost && <LostElsewhere text={t('exercise-lost')} onPutBack={putBack} />}
          {step === 0 && <SetUp exercise={exercise} shipped={scenarios} />}
          {step > 0 && step <= exercise.scenario.days && <RunningDay exercise={exercise} day={step} />}
          {step > exercise.scenario.days && <Debrief exercise={exercise} />}
        </>
      )}
      {blank}
    </dialog>,
    host,
  );
}

function scenarioOf(text: string): Scenario[] {
  const read = readExercise(text);
  return read.ok ? [read.value.scenario] : [];
}

function stageOf(step: number): string {
  return step === 0 ? 'setUp' : 'running';
}
